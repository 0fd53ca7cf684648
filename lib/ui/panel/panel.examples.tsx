import type { ComponentChildren } from 'preact';
import { HOSTILE, KIND, MANY } from '../gallery/sample-policies';
import { type SampleReport, summariseSample } from '../gallery/sample-report';
import { popupExamples } from '../popup/popup.examples';
import { LoadingPage } from './LoadingPage';
import { SelectionPage } from './SelectionPage';
import type { SelectionView } from './selection-view';

const WORDS =
  'We may share your precise location and e-mail address with advertisers, unless you opt out. We never sell your data. ';

const NOTHING = { watch: [], favour: [], neutral: [], contradictions: [], topics: [], data: [] };

const HOSTILE_WORDS = `<img src=x onerror=alert(1)> \u202Eesrever\u202C سياسة ${'Datenschutz'.repeat(30)} 🙂 `;

/** A report in the panel, and every state that the popup does not have, by name: for browsing, screenshots and tests alike. */
export const panelExamples: Readonly<Record<string, () => ComponentChildren>> = {
  report: () => popupExamples['with-facts']?.(),
  selection: () =>
    show({
      ...read(MANY, WORDS.repeat(4)),
      topics: ['third-party-sharing', 'user-choice'],
      data: [
        { kind: 'location', manners: ['shared'] },
        { kind: 'contact', manners: ['collected', 'shared', 'not-sold'] },
        { kind: 'computer', manners: [] },
      ],
    }),
  'selection-favour': () => show(read(KIND, WORDS)),
  'selection-subjects': () =>
    show({ state: 'read', text: WORDS, ...NOTHING, topics: ['contact'], data: [{ kind: 'contact', manners: [] }] }),
  'selection-nothing': () => show({ state: 'read', text: 'The weather will be fine tomorrow.', ...NOTHING }),
  'selection-hostile': () => show(read(HOSTILE, HOSTILE_WORDS.repeat(3))),
  'selection-german': () =>
    show({ state: 'other-language', text: 'Wir geben Ihre Daten nicht an Dritte weiter.', language: 'de' }),
  loading: () => <LoadingPage openOptions={() => {}} />,
  'selection-too-long': () => show({ state: 'too-long', most: 16_000 }),
};

function read(sample: SampleReport, text: string): SelectionView & { state: 'read' } {
  // Too few words for a score, as any passage: its findings move no points.
  const { watch, favour, neutral, contradictions } = summariseSample({ ...sample, words: 0 });
  const few = { watch: watch.slice(0, 3), favour: favour.slice(0, 3), neutral: neutral.slice(0, 1) };
  return { state: 'read', text, ...few, contradictions, topics: [], data: [] };
}

function show(view: SelectionView): ComponentChildren {
  const actions = { leave: () => {}, showQuote: () => {}, openOptions: () => {} };
  return <SelectionPage view={view} actions={actions} toast={null} onDismissToast={() => {}} />;
}
