import { useState } from 'preact/hooks';
import { Drawing, Icon } from '../Icon';
import { messages } from '../messages';
import { selectionMessages as words } from '../messages/selection-messages';
import { SILENCES } from '../messages/silences';
import { type FrameProps, PopupFrame } from '../popup/PopupFrame';
import { Contradictions } from '../report/Contradictions';
import { REST } from '../report/RestOfReport';
import { Section } from '../report/Section';
import { PointSection } from '../report/sections';
import { Sentence } from '../Sentence';
import { StateMessage } from '../StateMessage';
import type { SelectionActions, SelectionView } from './selection-view';
import './selection.css';

/** Drawn like those of Icon.tsx, for this page alone. */
const BACK = 'M19 12H5m6-6-6 6 6 6';

/** About as many characters as the first lines hold. */
const SHORT = 220;

type Read = SelectionView & { readonly state: 'read' };

/** The whole panel on words that were marked in a page. */
export function SelectionPage(
  props: Omit<FrameProps, 'openOptions'> & { view: SelectionView; actions: SelectionActions },
) {
  const { view, actions, ...frame } = props;
  return (
    <PopupFrame {...frame} spoken={speakSelection(view)} openOptions={actions.openOptions}>
      <p class="selection-back">
        <button type="button" class="link-button" onClick={actions.leave}>
          <Drawing path={BACK} />
          {words.back}
        </button>
      </p>
      <Content view={view} actions={actions} />
    </PopupFrame>
  );
}

/** The view in one sentence: what a screen reader says and the document is called. */
export function speakSelection(view: SelectionView): string {
  switch (view.state) {
    case 'too-long':
      return words.tooLong;
    case 'other-language':
      return messages.state.language(view.language);
    case 'read':
      if (amountOf(view) > 0) return `${words.heading}: ${sayAmounts(view)}`;
      return hasSubjects(view) ? words.onlySubjects : words.nothing;
  }
}

function Content({ view, actions }: { view: SelectionView; actions: SelectionActions }) {
  switch (view.state) {
    case 'too-long':
      return (
        <StateMessage icon="quote" title={words.tooLong}>
          <p>{words.tooLongNote(view.most)}</p>
        </StateMessage>
      );
    case 'other-language':
      return (
        <Marked text={view.text} title={messages.state.language(view.language)} note={messages.state.languageNote} />
      );
    case 'read':
      return <Findings view={view} actions={actions} />;
  }
}

function Findings({ view, actions }: { view: Read; actions: SelectionActions }) {
  const { text, watch, favour, neutral, contradictions } = view;
  const isEmpty = amountOf(view) === 0;
  const empty = hasSubjects(view) ? words.onlySubjects : words.nothing;
  return (
    <>
      <Marked
        text={text}
        title={isEmpty ? empty : sayAmounts(view)}
        note={isEmpty ? words.nothingNote : words.noGrade}
      />
      <PointSection rest={REST} side="watch" points={watch} empty={null} actions={actions} />
      <Contradictions contradictions={contradictions} actions={actions} />
      <PointSection rest={REST} side="favour" points={favour} empty={null} actions={actions} />
      <PointSection rest={REST} side="neutral" points={neutral} empty={null} actions={actions} />
      <Subjects view={view} />
    </>
  );
}

/** What was found, above the words themselves. */
function Marked({ text, title, note }: { text: string; title: string; note: string }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = text.length > SHORT;
  return (
    <header class="selection">
      <p class="selection__kind">
        <Icon name="quote" />
        {words.heading}
      </p>
      <h1>{title}</h1>
      <p class="selection__note">{note}</p>
      <blockquote class="selection__text" dir="auto">
        <span class="hidden-visually">{words.marked}: </span>
        <bdi class={isLong && !isOpen ? 'selection__clipped' : ''}>{text}</bdi>
      </blockquote>
      {isLong && (
        <button type="button" class="link-button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.short : words.whole}
        </button>
      )}
    </header>
  );
}

/** What the words are about, whether or not a rule holds in them. */
function Subjects({ view: { topics, data } }: { view: Read }) {
  return (
    <>
      {topics.length > 0 && (
        <Section icon={<Icon name="page" />} title={words.topics}>
          <ul class="subjects">
            {topics.map((topic) => (
              <li key={topic}>{SILENCES[topic]}</li>
            ))}
          </ul>
        </Section>
      )}
      {data.length > 0 && (
        <Section icon={<Icon name="neutral" />} title={words.data}>
          <ul class="subjects">
            {data.map(({ kind, manners }) => (
              <li key={kind}>
                {manners.length === 0 ? (
                  words.kind[kind]
                ) : (
                  <Sentence
                    parts={{ manners: <span>{manners.map((manner) => words.manner[manner]).join(', ')}</span> }}
                  >
                    {words.dataOf(words.kind[kind], '{manners}')}
                  </Sentence>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function amountOf({ watch, favour, neutral }: Read): number {
  return watch.length + favour.length + neutral.length;
}

function sayAmounts({ watch, favour, neutral }: Read): string {
  return words.found(watch.length, favour.length, neutral.length);
}

function hasSubjects({ topics, data }: Read): boolean {
  return topics.length + data.length > 0;
}
