import { useMemo, useState } from 'preact/hooks';
import { RULE_TOPICS } from '../../taxonomy/topics';
import { Icon } from '../Icon';
import { messages } from '../messages';
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
        <p class="options__product">{messages.product}</p>
        <h1>{messages.options.heading}</h1>
        <p>{messages.options.intro}</p>
      </header>
      <div class="options__columns">
        <nav class="options__nav" aria-label={messages.options.topics}>
          <ul>
            {groups.map(({ topic, rules }) => (
              <li key={topic}>
                <a href={`#${topic}`}>
                  {messages.options.ruleTopic[topic]}
                  <span aria-hidden="true">{rules.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <section class="panel" aria-labelledby="general">
            <h2 id="general">{messages.options.general}</h2>
            <Switch
              label={messages.options.automatic}
              note={messages.options.automaticNote}
              on={view.automatic}
              onChange={actions.setAutomatic}
            />
          </section>
          <Toolbar view={view} shown={found.length} query={query} onQuery={setQuery} onResetAll={actions.resetAll} />
          {found.length === 0 && <NothingFound query={query} onClear={() => setQuery('')} />}
          {groups.map(({ topic, rules }) => (
            <section key={topic} class="group" aria-labelledby={topic}>
              <h2 id={topic} tabIndex={-1}>
                {messages.options.ruleTopic[topic]}
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
            <p>{messages.options.promise}</p>
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
        <span class="hidden-visually">{messages.options.search}</span>
        <Icon name="search" />
        <input
          type="search"
          value={props.query}
          placeholder={messages.options.searchHint}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="toolbar__count" role="status">
        {messages.options.found(props.shown, rules.length)}
        <span class="toolbar__changed"> · {messages.options.changed(changed)}</span>
      </p>
      {/* Never disabled, so that the focus is not lost when the last change goes. */}
      <button
        type="button"
        class="button"
        aria-disabled={changed === 0}
        onClick={() => changed > 0 && props.onResetAll()}
      >
        <Icon name="reset" />
        {messages.options.resetAll}
      </button>
    </div>
  );
}

function NothingFound({ query, onClear }: { query: string; onClear: () => void }) {
  return (
    <div class="panel nothing-found">
      <p dir="auto">{messages.options.nothingFound(query)}</p>
      <button type="button" class="button" onClick={onClear}>
        {messages.options.clearSearch}
      </button>
    </div>
  );
}
