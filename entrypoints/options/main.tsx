import { render } from 'preact';
import { readAutomatic } from '../../lib/settings/automatic';
import { readWeights } from '../../lib/settings/weights';
import { OptionsApp } from './OptionsApp';

const [weights, automatic] = await Promise.all([readWeights(), readAutomatic()]);
render(<OptionsApp weights={weights} automatic={automatic} />, document.body);
