import type { RuleCard } from '../../summary';
import { RULE_TOPICS } from '../../taxonomy/topics';
import { optionsMessages } from '../messages/options-messages';
import { settingsMessages } from '../messages/settings-messages';

/** Ways to the parts of the page; drawn once, as it depends on the rules alone. */
export function OptionsNav({ rules }: { rules: readonly RuleCard[] }) {
  return (
    <nav class="options__nav" aria-label={optionsMessages.sections}>
      <ul>
        <Way to="general" words={settingsMessages.general} />
        <Way to="presets" words={optionsMessages.presets} />
        <li>
          <a href="#rules">
            {optionsMessages.rules} <span aria-hidden="true">{rules.length}</span>
          </a>
          <ul>
            {RULE_TOPICS.map((topic) => {
              const amount = rules.filter((rule) => rule.topic === topic).length;
              return (
                amount > 0 && <Way key={topic} to={topic} words={optionsMessages.ruleTopic[topic]} amount={amount} />
              );
            })}
          </ul>
        </li>
        <Way to="file" words={optionsMessages.file} />
        <Way to="forget" words={optionsMessages.forget} />
      </ul>
    </nav>
  );
}

function Way({ to, words, amount }: { to: string; words: string; amount?: number }) {
  return (
    <li>
      <a href={`#${to}`}>
        {words} {amount !== undefined && <span aria-hidden="true">{amount}</span>}
      </a>
    </li>
  );
}
