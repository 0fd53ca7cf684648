import type { ComponentChildren } from 'preact';
import type { PolicyText } from '../../text/policy-text';
import { HOSTILE, MIXED } from '../gallery/sample-policies';
import { type SampleReport, summariseSample } from '../gallery/sample-report';
import { SampleDesk } from './SampleDesk';
import { WelcomePage } from './WelcomePage';
import type { WelcomeView } from './welcome-view';

/** Every state of the first page, by name: for browsing, screenshots and tests alike. */
export const welcomeExamples: Readonly<Record<string, () => ComponentChildren>> = {
  granted: () => show({ browser: 'chromium', access: 'granted' }),
  withheld: () => show({ browser: 'chromium', access: 'withheld' }),
  refused: () => show({ browser: 'chromium', access: 'refused' }),
  unknown: () => show({ browser: 'chromium', access: null }),
  firefox: () => show({ browser: 'firefox', access: 'withheld' }),
  sample: () => show({ browser: 'chromium', access: 'granted' }, MIXED),
  hostile: () => show({ browser: 'chromium', access: 'granted' }, HOSTILE),
};

function show(view: WelcomeView, sample?: SampleReport) {
  const actions = { askForAccess: () => {}, trySample: () => {}, openOptions: () => {} };
  return <WelcomePage view={view} actions={actions} sample={sample ? open(sample) : null} />;
}

function open(sample: SampleReport) {
  const summary = summariseSample(sample);
  const policy = textOf(Object.values(sample.findings).flatMap((quotes) => quotes.map(({ text }) => text)));
  const health = { wordsRead: sample.words, wordsOnPage: sample.words };
  return (
    <SampleDesk
      view={{ state: 'analysed', title: '<h1>Privacy</h1>', site: 'a.example', summary, health }}
      late={undefined}
      policy={policy}
      openOptions={() => {}}
      copy={async () => {}}
    />
  );
}

/** Lines as a policy of paragraphs. */
function textOf(lines: readonly string[]): PolicyText {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph', start, end: start + line.length, level: 0 } as const;
    start = block.end + 1;
    return block;
  });
  return { text, blocks };
}
