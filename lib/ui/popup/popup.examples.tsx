import type { ComponentChildren } from 'preact';
import { GERMAN, HOSTILE, KIND, LONG_TITLE, MANY, MIXED, SILENT, THIN } from '../gallery/sample-policies';
import { type SampleReport, summariseSample } from '../gallery/sample-report';
import type { ToastNote } from '../Toast';
import { PopupPage } from './PopupPage';
import type { PopupActions, PopupView } from './popup-view';

const NO_ACTIONS: PopupActions = { showQuote: () => {}, read: () => {}, openOptions: () => {} };

/** Every state of the popup, by name: for browsing, screenshots and tests alike. */
export const popupExamples: Readonly<Record<string, () => ComponentChildren>> = {
  analysing: () => show({ state: 'analysing' }),
  many: () => show(report(MANY, 'Lanternfish Media Privacy Policy', 'lanternfish-media.example')),
  mixed: () => show(report(MIXED, 'Harbour & Hill Holidays: privacy notice', 'harbourandhill.example')),
  'who-gets-it': () =>
    show(withRecipients(report(MANY, 'Lanternfish Media Privacy Policy', 'lanternfish-media.example'))),
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

/** As the popup looks once it has been found out who gets data. */
function withRecipients(view: PopupView & { state: 'analysed' }): PopupView {
  const [point] = view.summary.watch;
  const evidence = point?.quotes[0];
  if (!point || !evidence) return view;
  return { ...view, recipients: RECIPIENTS.map((name) => ({ name, rule: point.rule, evidence })) };
}

const RECIPIENTS = [
  'data brokers',
  'advertising partners',
  'other companies of the Lanternfish Group',
  'insurers in your country',
  'hosting and payment providers',
  'law enforcement agencies',
  'third parties',
];

function show(view: PopupView, toast: ToastNote | null = null): ComponentChildren {
  return <PopupPage view={view} actions={NO_ACTIONS} toast={toast} onDismissToast={() => {}} />;
}
