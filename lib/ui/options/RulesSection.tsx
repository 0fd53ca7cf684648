import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { RULE_TOPICS, type RuleTopic } from '../../taxonomy/topics';
import { Choice } from '../Choice';
import { Icon } from '../Icon';
import { optionsMessages } from '../messages/options-messages';
import { ResetIcon } from '../ResetIcon';
import type { OptionsActions, OptionsView } from './options-view';
import { RuleRow } from './RuleRow';
import { type RuleFilter, searchRules } from './search-rules';

/** All rules by topic, each with its weight; with a search, and a choice of which to show. */
export function RulesSection({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<RuleFilter>('all');
  // Those that were changed when the choice was made: a rule must not vanish under the pointer that resets it.
  const [wereChanged, setWereChanged] = useState<ReadonlySet<string>>(new Set());
  const { rules, weights, defaults } = view;
  const matching = useMemo(() => searchRules(rules, query), [rules, query]);
  const shown = matching.filter(({ id }) => {
    if (filter === 'changed') return wereChanged.has(id) || weights[id] !== defaults[id];
    return filter === 'all' || view.preview.found.has(id);
  });
  const pick = (next: RuleFilter) => {
    setFilter(next);
    setWereChanged(new Set(rules.filter(({ id }) => weights[id] !== defaults[id]).map(({ id }) => id)));
  };
  const box = useRef<HTMLElement>(null);
  const showAll = useCallback(() => {
    setQuery('');
    setFilter('all');
  }, []);
  useWaysToHiddenTopics(showAll);
  const clear = () => {
    showAll();
    // The button goes: the focus stays with what it cleared.
    box.current?.querySelector<HTMLElement>('[type=search]')?.focus();
  };
  return (
    <section aria-labelledby="rules" ref={box}>
      <h2 id="rules" tabIndex={-1}>
        {optionsMessages.rules}
      </h2>
      <p class="section-intro">{optionsMessages.rulesIntro}</p>
      <Scale />
      <Toolbar
        view={view}
        actions={actions}
        shown={shown.length}
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={pick}
      />
      {shown.length === 0 && <NothingFound query={query} filter={filter} onClear={clear} />}
      {RULE_TOPICS.map((topic) => (
        <TopicGroup key={topic} topic={topic} view={view} actions={actions} shown={shown} />
      ))}
    </section>
  );
}

/** Calls back when the reader clicks on a link to a topic that is not on show, in time for it to lead there. */
function useWaysToHiddenTopics(onWay: () => void): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const to = target instanceof Element ? target.closest('a')?.hash.slice(1) : '';
      if (RULE_TOPICS.some((topic) => topic === to && !document.getElementById(topic))) onWay();
    };
    addEventListener('click', onClick);
    return () => removeEventListener('click', onClick);
  }, [onWay]);
}

function Scale() {
  return (
    <dl class="scale" aria-label={optionsMessages.scale}>
      {optionsMessages.scaleSteps.map(([numbers, words]) => (
        <div key={numbers}>
          <dt>{numbers}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function TopicGroup(props: {
  topic: RuleTopic;
  view: OptionsView;
  actions: OptionsActions;
  shown: readonly OptionsView['rules'][number][];
}) {
  const { topic, view, actions } = props;
  const { rules, weights, defaults } = view;
  const shown = props.shown.filter((rule) => rule.topic === topic);
  if (shown.length === 0) return null;
  const changed = rules.filter((rule) => rule.topic === topic && weights[rule.id] !== defaults[rule.id]).length;
  const name = optionsMessages.ruleTopic[topic];
  return (
    <section class="group" aria-labelledby={topic}>
      <div class="group__head">
        <h3 id={topic} tabIndex={-1}>
          {name}
        </h3>
        <button
          type="button"
          class="link-button"
          aria-label={optionsMessages.resetTopicSpoken(name)}
          aria-disabled={changed === 0}
          onClick={() => changed > 0 && actions.resetTopic(topic)}
        >
          {optionsMessages.resetTopic}
        </button>
      </div>
      <ul class="panel panel--list">
        {shown.map((rule) => (
          <RuleRow
            key={rule.id}
            rule={rule}
            weight={weights[rule.id]}
            standard={defaults[rule.id]}
            isFound={view.preview.found.has(rule.id)}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}

function Toolbar(props: {
  view: OptionsView;
  actions: OptionsActions;
  shown: number;
  query: string;
  onQuery: (query: string) => void;
  filter: RuleFilter;
  onFilter: (filter: RuleFilter) => void;
}) {
  const { view, actions } = props;
  const { rules, weights, defaults } = view;
  const changed = rules.filter((rule) => weights[rule.id] !== defaults[rule.id]).length;
  const countId = useId();
  return (
    <div class="toolbar">
      <label class="search">
        <span class="hidden-visually">{optionsMessages.search}</span>
        <Icon name="search" />
        <input
          type="search"
          value={props.query}
          placeholder={optionsMessages.searchHint}
          aria-describedby={countId}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <Choice
        label={optionsMessages.show}
        isLabelHidden
        options={optionsMessages.filter}
        chosen={props.filter}
        onChange={props.onFilter}
      />
      <div class="toolbar__row">
        <p class="toolbar__count" role="status" id={countId}>
          {optionsMessages.found(props.shown, rules.length)}
          <span class="toolbar__changed"> · {optionsMessages.changed(changed)}</span>
        </p>
        {/* Never disabled, so that the focus is not lost when the last change goes. */}
        <button
          type="button"
          class="button"
          aria-disabled={!view.canUndo}
          onClick={() => view.canUndo && actions.undo()}
        >
          <ResetIcon />
          {optionsMessages.undo}
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={changed === 0}
          onClick={() => changed > 0 && actions.resetAll()}
        >
          {optionsMessages.resetAll}
        </button>
      </div>
    </div>
  );
}

function NothingFound(props: { query: string; filter: RuleFilter; onClear: () => void }) {
  const { query, filter } = props;
  return (
    <div class="panel nothing-found">
      <p dir="auto">
        {filter === 'all'
          ? optionsMessages.nothingFound(query)
          : query.trim() !== ''
            ? optionsMessages.nothingFoundHere(query)
            : filter === 'changed'
              ? optionsMessages.nothingChanged
              : optionsMessages.nothingInPolicy}
      </p>
      <button type="button" class="button" onClick={props.onClear}>
        {optionsMessages.clearSearch}
      </button>
    </div>
  );
}
