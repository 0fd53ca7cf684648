import { render } from 'preact';
import { findTab, namedTab } from './find-tab';
import { PopupApp } from './PopupApp';

if (namedTab(location.search) !== null) document.documentElement.dataset.surface = 'page';

const tab = await findTab(location.search);
render(<PopupApp tab={tab} />, document.body);
