import type { ComponentChildren } from 'preact';
import { FEW_FACTS, HOSTILE_FACTS, MANY_FACTS } from '../gallery/sample-facts';
import { GERMAN, HOSTILE, KIND, LONG_TITLE, MANY, MIXED, SILENT, THIN } from '../gallery/sample-policies';
import { type SampleReport, summariseSample } from '../gallery/sample-report';
import type { ToastNote } from '../Toast';
import { type LateFindings, LateSections } from './LateSections';
import { PopupPage } from './PopupPage';
import type { PopupActions, PopupView } from './popup-view';

const NO_ACTIONS: PopupActions = { showQuote: () => {}, read: () => {}, openOptions: () => {} };

/** Every state of the popup, by name: for browsing, screenshots and tests alike. */
export const popupExamples: Readonly<Record<string, () => ComponentChildren>> = {
  analysing: () => show({ state: 'analysing' }),
  many: () => show(report(MANY, 'Lanternfish Media Privacy Policy', 'lanternfish-media.example')),
  mixed: () => show(report(MIXED, 'Harbour & Hill Holidays: privacy notice', 'harbourandhill.example')),
  'with-facts': () =>
    show(report(MANY, 'Lanternfish Media Privacy Policy', 'lanternfish-media.example'), null, MANY_FACTS),
  'few-facts': () => show(report(KIND, 'Privacy at Pebble Notes', 'pebblenotes.example'), null, FEW_FACTS),
  'hostile-facts': () => show(report(HOSTILE, 'Privacy', 'xn--hxtwitz-example'), null, HOSTILE_FACTS),
  kind: () => show(report(KIND, 'Privacy at Pebble Notes', 'pebblenotes.example')),
  'nothing-found': () => show(report(SILENT, 'Privacy', 'plainfield.example')),
  'too-thin': () => show(report(THIN, 'Privacy', 'tinyshop.example')),
  'other-language': () => show(report(GERMAN, 'Datenschutzerklärung', 'birkenhof.example')),
  'unknown-language': () => show(report({ ...GERMAN, language: 'und' }, 'Privacy', 'birkenhof.example')),
  hostile: () => show(report(HOSTILE, '<h1>سياسة</h1> \u202Eprivacy', 'xn--hxtwitz-example')),
  'long-title': () => show(report(MIXED, LONG_TITLE, `${'very-long-label.'.repeat(12)}example`)),
  'poor-health': () =>
    show({
      ...report(MIXED, 'Privacy notice', 'harbourandhill.example'),
      health: { wordsRead: 1200, wordsOnPage: 3412 },
    }),
  'not-a-policy': () => show({ state: 'not-a-policy', reasons: ['title', 'no-voice', 'few-topics'] }),
  unreadable: () => show({ state: 'unreadable' }),
  failed: () => show({ state: 'failed', message: 'The page went away while it was read.' }),
  'quote-lost': () =>
    show(report(MIXED, 'Privacy notice', 'harbourandhill.example'), {
      id: 1,
      text: 'That sentence could not be found in the page any more. The page may have changed since it was read.',
    }),
};

function report(sample: SampleReport, title: string, site: string): PopupView & { state: 'analysed' } {
  const summary = summariseSample(sample);
  return { state: 'analysed', title, site, summary, health: { wordsRead: sample.words, wordsOnPage: sample.words } };
}

function show(
  view: PopupView,
  toast: ToastNote | null = null,
  findings: LateFindings | null = null,
): ComponentChildren {
  const late = findings && <LateSections findings={findings} actions={NO_ACTIONS} />;
  return <PopupPage view={view} actions={NO_ACTIONS} late={late} toast={toast} onDismissToast={() => {}} />;
}
