import { useMemo, useState } from 'preact/hooks';
import { RULE_TOPICS } from '../../taxonomy/topics';
import { Icon } from '../Icon';
import { optionsMessages } from '../messages/options-messages';
import { Switch } from '../Switch';
import { Toast, type ToastNote } from '../Toast';
import './options.css';
import type { OptionsActions, OptionsView } from './options-view';
import { RuleRow } from './RuleRow';
import { searchRules } from './search-rules';

/** The whole options page: when it reads, and what counts how much. */
export function OptionsPage(props: {
  view: OptionsView;
  actions: OptionsActions;
  toast: ToastNote | null;
  onDismissToast: () => void;
}) {
  const { view, actions } = props;
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchRules(view.rules, query), [view.rules, query]);
  const groups = RULE_TOPICS.map((topic) => ({ topic, rules: found.filter((rule) => rule.topic === topic) })).filter(
    (group) => group.rules.length > 0,
  );
  return (
    <div class="options">
      <header class="options__header">
        <p class="options__product">{optionsMessages.product}</p>
        <h1>{optionsMessages.heading}</h1>
        <p>{optionsMessages.intro}</p>
      </header>
      <div class="options__columns">
        <nav class="options__nav" aria-label={optionsMessages.topics}>
          <ul>
            {groups.map(({ topic, rules }) => (
              <li key={topic}>
                <a href={`#${topic}`}>
                  {optionsMessages.ruleTopic[topic]}
                  <span aria-hidden="true">{rules.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <section class="panel" aria-labelledby="general">
            <h2 id="general">{optionsMessages.general}</h2>
            <Switch
              label={optionsMessages.automatic}
              note={optionsMessages.automaticNote}
              on={view.automatic}
              onChange={actions.setAutomatic}
            />
          </section>
          <Toolbar view={view} shown={found.length} query={query} onQuery={setQuery} onResetAll={actions.resetAll} />
          {found.length === 0 && <NothingFound query={query} onClear={() => setQuery('')} />}
          {groups.map(({ topic, rules }) => (
            <section key={topic} class="group" aria-labelledby={topic}>
              <h2 id={topic} tabIndex={-1}>
                {optionsMessages.ruleTopic[topic]}
              </h2>
              <ul class="panel panel--list">
                {rules.map((rule) => (
                  <RuleRow
                    key={rule.id}
                    rule={rule}
                    weight={view.weights[rule.id]}
                    standard={view.defaults[rule.id]}
                    actions={actions}
                  />
                ))}
              </ul>
            </section>
          ))}
          <footer class="options__footer">
            <p>{optionsMessages.promise}</p>
          </footer>
        </main>
      </div>
      <Toast note={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}

function Toolbar(props: {
  view: OptionsView;
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  onResetAll: () => void;
}) {
  const { rules, weights, defaults } = props.view;
  const changed = rules.filter((rule) => weights[rule.id] !== defaults[rule.id]).length;
  return (
    <div class="toolbar">
      <label class="search">
        <span class="hidden-visually">{optionsMessages.search}</span>
        <Icon name="search" />
        <input
          type="search"
          value={props.query}
          placeholder={optionsMessages.searchHint}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="toolbar__count" role="status">
        {optionsMessages.found(props.shown, rules.length)}
        <span class="toolbar__changed"> · {optionsMessages.changed(changed)}</span>
      </p>
      {/* Never disabled, so that the focus is not lost when the last change goes. */}
      <button
        type="button"
        class="button"
        aria-disabled={changed === 0}
        onClick={() => changed > 0 && props.onResetAll()}
      >
        <Icon name="reset" />
        {optionsMessages.resetAll}
      </button>
    </div>
  );
}

function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  return (
    <div class="panel nothing-found">
      <p dir="auto">{optionsMessages.nothingFound(query)}</p>
      <button type="button" class="button" onClick={onClear}>
        {optionsMessages.clearSearch}
      </button>
    </div>
  );
}
