import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Weight } from '../rules/weights';
import type { DataLabelRow } from '../summary';
import type { Grade } from '../taxonomy/grade';
import { Chip } from './Chip';
import { Choice } from './Choice';
import { Dialog } from './Dialog';
import { GradeBadge } from './GradeBadge';
import { SAMPLE_LABEL } from './gallery/sample-label';
import { press, Used } from './gallery/Used';
import { DataLabel } from './report/DataLabel';
import './popup/popup.css';
import './report/data-label.css';
import { ScoreBar } from './ScoreBar';
import { Switch } from './Switch';
import { Toast, type ToastNote } from './Toast';
import { WeightSlider } from './WeightSlider';

const LONG = 'Datenschutzgrundverordnungsauskunftsersuchen'.repeat(5);
const ARABIC = 'سياسة الخصوصية وحماية بياناتك الشخصية';
const GRADES: readonly (Grade | null)[] = ['A', 'B', 'C', 'D', 'E', null];

const NO_ACTIONS = {
  showQuote: () => {},
  read: () => {},
  openOptions: () => {},
  copy: () => {},
  readAlong: () => {},
};

/** Every state of the parts that surfaces are made of, by name: for browsing, screenshots and tests alike. */
export const partsExamples: Readonly<Record<string, () => ComponentChildren>> = {
  grades: () => (
    <Parts>
      {[24, 56, 96].map((size) => (
        <p key={size} style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          {GRADES.map((grade) => (
            <GradeBadge key={grade} grade={grade} size={size} />
          ))}
        </p>
      ))}
    </Parts>
  ),
  scores: () => (
    <Parts>
      {([0, 1, 34, 50, 99, 100] as const).map((score, i) => (
        <ScoreBar key={score} score={score} grade={GRADES[i] ?? 'A'} />
      ))}
    </Parts>
  ),
  chips: () => (
    <Parts>
      {['may', 'unless you opt out', ARABIC, LONG].map((text) => (
        <p key={text}>
          <Chip text={text} />
        </p>
      ))}
    </Parts>
  ),
  choice: () => (
    <Parts>
      <Chosen label="Look" options={['System', 'Light', 'Dark']} />
      <Chosen label="One alone" options={['All']} />
    </Parts>
  ),
  'choice-of-many': () => (
    <Parts>
      <Chosen label="Month" options={Array.from({ length: 14 }, (_, i) => `Choice ${i + 1}`)} />
    </Parts>
  ),
  'choice-of-long-words': () => (
    <Parts>
      <Chosen label={LONG} options={['Short', LONG]} />
    </Parts>
  ),
  'choice-right-to-left': () => (
    <Parts dir="rtl">
      <Chosen label={ARABIC} options={['الكل', 'تغير', 'موجود']} />
    </Parts>
  ),
  switches: () => (
    <Parts>
      <Turned label="Read policies by themselves" note="Off: only when you open the popup." on />
      <Turned label="Show a badge on the page" note="In the corner of policies." on={false} />
    </Parts>
  ),
  'switch-of-long-words': () => (
    <Parts>
      <Turned label={LONG} note={LONG} on />
    </Parts>
  ),
  'switches-right-to-left': () => (
    <Parts dir="rtl">
      <Turned label={ARABIC} note={ARABIC} on />
      <Turned label={ARABIC} note={ARABIC} on={false} />
    </Parts>
  ),
  sliders: () => (
    <Parts>
      <Weighed weight={0} standard={5} />
      <Weighed weight={3} standard={3} />
      <Weighed weight={10} standard={8} />
      <Weighed weight={5} standard={0} isNeutral />
    </Parts>
  ),
  'sliders-right-to-left': () => (
    <Parts dir="rtl">
      <Weighed weight={0} standard={5} />
      <Weighed weight={3} standard={8} />
      <Weighed weight={10} standard={10} />
    </Parts>
  ),
  toast: () => <Told text="Copied." />,
  'toast-with-action': () => <Told text="3 weights reset." action="Undo" />,
  'toast-of-long-words': () => <Told text={`${LONG} ${LONG}`} action={LONG} />,
  'toast-right-to-left': () => <Told text={ARABIC} action="تراجع" dir="rtl" />,
  'toast-none': () => <Told text={null} />,
  dialog: () => <Asked title="Forget everything?" text="Weights and settings go back to their defaults." />,
  'dialog-of-many-words': () => (
    <Asked title="Forget everything?" text={'Weights and settings go back to their defaults. '.repeat(60)} />
  ),
  'dialog-of-long-words': () => <Asked title={LONG} text={LONG} />,
  'dialog-right-to-left': () => <Asked title={ARABIC} text={ARABIC} dir="rtl" />,
  'data-label': () => <Labelled rows={SAMPLE_LABEL} />,
  'data-label-of-one': () => <Labelled rows={SAMPLE_LABEL.slice(0, 1)} />,
  'data-label-of-none': () => <Labelled rows={[]} />,
  'data-label-open': () => (
    <Used by={press('li:nth-child(4) summary')}>
      <Labelled rows={SAMPLE_LABEL} />
    </Used>
  ),
  'data-label-of-long-words': () => (
    <Used by={press('summary')}>
      <Labelled rows={[labelRow(LONG)]} />
    </Used>
  ),
  'data-label-right-to-left': () => (
    <Used by={press('summary')}>
      <Labelled rows={[labelRow(ARABIC), ...SAMPLE_LABEL.slice(1)]} dir="rtl" />
    </Used>
  ),
};

type Direction = 'ltr' | 'rtl';

function Parts({ dir = 'ltr', children }: { dir?: Direction; children?: ComponentChildren }) {
  return (
    <main dir={dir} style={{ display: 'grid', gap: '16px', padding: '16px' }}>
      <h1 class="hidden-visually">Parts</h1>
      {children}
    </main>
  );
}

function Chosen({ label, options }: { label: string; options: readonly string[] }) {
  const [chosen, choose] = useState(options.at(-1) ?? '');
  const words = Object.fromEntries(options.map((option) => [option, option]));
  return <Choice label={label} options={words} chosen={chosen} onChange={choose} />;
}

function Turned(props: { label: string; note: string; on: boolean }) {
  const [on, turn] = useState(props.on);
  return <Switch label={props.label} note={props.note} on={on} onChange={turn} />;
}

function Weighed(props: { weight: Weight; standard: Weight; isNeutral?: boolean }) {
  const [weight, weigh] = useState(props.weight);
  const { standard, isNeutral = false } = props;
  return (
    <WeightSlider title="Uses cookies" weight={weight} standard={standard} isNeutral={isNeutral} onChange={weigh} />
  );
}

function Told({ text, action, dir = 'ltr' }: { text: string | null; action?: string; dir?: Direction }) {
  const note: ToastNote | null = text === null ? null : { id: 1, text, ...(action && { action: offer(action) }) };
  return (
    <div dir={dir} style={{ minBlockSize: '160px' }}>
      <Parts dir={dir}>
        <p>What was there before.</p>
      </Parts>
      <Toast note={note} onDismiss={() => {}} />
    </div>
  );
}

function offer(label: string): NonNullable<ToastNote['action']> {
  return { label, run: () => {} };
}

function Asked({ title, text, dir = 'ltr' }: { title: string; text: string; dir?: Direction }) {
  return (
    <Parts dir={dir}>
      <Dialog title={title} onClose={() => {}}>
        <p>{text}</p>
        <div class="dialog__buttons">
          <button type="button" class="button">
            Cancel
          </button>
          <button type="button" class="button button--grave">
            Forget
          </button>
        </div>
      </Dialog>
    </Parts>
  );
}

function Labelled({ rows, dir = 'ltr' }: { rows: readonly DataLabelRow[]; dir?: Direction }) {
  return (
    <Parts dir={dir}>
      <DataLabel rows={rows} actions={NO_ACTIONS} />
    </Parts>
  );
}

function labelRow(words: string): DataLabelRow {
  const quote = { text: words, start: 0, end: words.length, heading: words, leadIn: words };
  return { kind: 'online-activity', said: { collected: [quote], sold: [quote], 'not-shared': [quote] } };
}
