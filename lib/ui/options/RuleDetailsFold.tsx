import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleId } from '../../taxonomy/rule-ids';
import { Icon } from '../Icon';
import { optionsMessages } from '../messages/options-messages';

/** What a rule looks for, with example sentences and its measured accuracy; loaded when it is first opened. */
export function RuleDetailsFold(props: {
  rule: RuleId;
  title: string;
  load: (rule: RuleId) => Promise<ComponentChildren>;
}) {
  const [details, setDetails] = useState<ComponentChildren>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const load = () => {
    setHasFailed(false);
    props.load(props.rule).then(setDetails, () => setHasFailed(true));
  };
  return (
    <details
      class="rule__details"
      onToggle={(event) => {
        if (event.currentTarget.open && !details) load();
      }}
    >
      <summary>
        <Icon name="chevron" class="chevron" />
        {optionsMessages.details}
        <span class="hidden-visually">: {props.title}</span>
      </summary>
      {details ?? <p>{hasFailed ? optionsMessages.loadFailed : optionsMessages.loading}</p>}
    </details>
  );
}
