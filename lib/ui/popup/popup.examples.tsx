import type { ComponentChildren } from 'preact';
import { FEW_FACTS, HOSTILE_FACTS, MANY_FACTS } from '../gallery/sample-facts';
import { SAMPLE_LABEL } from '../gallery/sample-label';
import { GERMAN, HOSTILE, KIND, LONG_TITLE, MANY, MIXED, SILENT, THIN } from '../gallery/sample-policies';
import { type SampleReport, summariseSample } from '../gallery/sample-report';
import type { Late } from '../report/AnalysedView';
import { aboutPolicy, type LateFindings, LateSections } from '../report/LateSections';
import { REST } from '../report/RestOfReport';
import type { ReportActions, ReportView } from '../report/report-view';
import type { ToastNote } from '../Toast';
import { ElsewherePage } from './ElsewherePage';
import type { ElsewhereView, ShownLink } from './elsewhere-view';
import { type PagesState, PolicyPages } from './PolicyPages';
import { PopupPage } from './PopupPage';

const NO_ACTIONS: ReportActions = {
  showQuote: () => {},
  read: () => {},
  openOptions: () => {},
  copy: () => {},
  readAlong: () => {},
};

const SHOP = 'https://www.harbourandhill.example';

const LINK: ShownLink = { text: 'Privacy Policy', url: `${SHOP}/legal/privacy`, place: 'agreement', way: 'fetch' };

const PARTS = [
  { title: 'What we collect', url: `${SHOP}/privacy/collect` },
  { title: 'How we use your information', url: `${SHOP}/privacy/use` },
  { title: 'Who we share it with', url: `${SHOP}/privacy/share` },
  { title: 'Your rights', url: `${SHOP}/privacy/rights` },
];

const HOLIDAYS = report(MIXED, 'Harbour & Hill Holidays: privacy notice', 'harbourandhill.example');

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
  'more-pages': () => showPages(PARTS, [], 'unread'),
  'reading-pages': () => showPages(PARTS, [], 'reading'),
  'pages-failed': () => showPages(PARTS, [], 'failed'),
  'read-pages': () =>
    showPages([], [{ title: 'Privacy at Harbour & Hill', url: `${SHOP}/privacy` }, ...PARTS], 'unread'),
  'pages-missing': () => showPages(PARTS.slice(3), PARTS.slice(0, 3), 'unread'),
  searching: () => showElsewhere({ state: 'searching' }),
  'not-a-policy': () =>
    showElsewhere({ state: 'not-a-policy', reasons: ['title', 'no-voice', 'few-topics'], link: null }),
  'link-by-fetch': () => showElsewhere({ state: 'not-a-policy', reasons: ['few-topics'], link: LINK }),
  'link-by-tab': () =>
    showElsewhere({
      state: 'not-a-policy',
      reasons: ['too-short'],
      link: {
        ...LINK,
        text: 'Datenschutzerklärung',
        url: 'https://recht.anderswo.example/',
        place: 'footer',
        way: 'tab',
      },
    }),
  'link-hostile': () =>
    showElsewhere({
      state: 'not-a-policy',
      reasons: ['terms'],
      link: {
        text: `<b>Privacy</b> ycilop \u05E4\u05E8\u05D8\u05D9\u05D5\u05EA ${'policy'.repeat(20)}`,
        url: `https://xn--80ak6aa92e.example/${'%3Cscript%3E/'.repeat(12)}privacy?to=${'x'.repeat(90)}`,
        place: 'rel',
        way: 'fetch',
      },
    }),
  'link-pdf': () => showElsewhere({ state: 'pdf', link: { ...LINK, url: `${SHOP}/legal/privacy.pdf`, way: null } }),
  pdf: () => showElsewhere({ state: 'pdf', link: null }),
  'reading-link': () => showElsewhere({ state: 'reading', pages: null }),
  'link-failed': () => showElsewhere({ state: 'failed', link: LINK, message: 'The page took too long to answer.' }),
  'link-unreadable': () => showElsewhere({ state: 'failed', link: LINK, message: null }),
  'leads-elsewhere': () => showElsewhere({ state: 'leads-elsewhere', link: LINK, reasons: ['title', 'terms'] }),
  'link-read': () => showElsewhere({ state: 'read', link: LINK, report: HOLIDAYS }),
  'link-read-german': () =>
    showElsewhere({
      state: 'read',
      link: { ...LINK, text: 'Datenschutz', url: 'https://birkenhof.example/datenschutz' },
      report: report(GERMAN, 'Datenschutzerklärung', 'birkenhof.example'),
    }),
  index: () => showElsewhere({ state: 'index', parts: PARTS, hasFailed: false }),
  'index-reading': () => showElsewhere({ state: 'reading', pages: PARTS.length }),
  'index-failed': () => showElsewhere({ state: 'index', parts: PARTS, hasFailed: true }),
  unreadable: () => showElsewhere({ state: 'unreadable', mayBeWithheld: false }),
  unread: () => showElsewhere({ state: 'unsought', isRead: false, reasons: [] }),
  unsought: () => showElsewhere({ state: 'unsought', isRead: true, reasons: ['title', 'terms', 'few-topics'] }),
  'no-access': () => showElsewhere({ state: 'unreadable', mayBeWithheld: true }),
  failed: () => show({ state: 'failed', message: 'The page went away while it was read.' }),
  'quote-lost': () =>
    show(report(MIXED, 'Privacy notice', 'harbourandhill.example'), {
      id: 1,
      text: 'That sentence could not be found in the page any more. The page may have changed since it was read.',
    }),
};

function showPages(parts: typeof PARTS, pages: typeof PARTS, state: PagesState): ComponentChildren {
  const about = <PolicyPages parts={parts} pages={pages} state={state} onRead={() => {}} />;
  return (
    <PopupPage rest={REST} view={HOLIDAYS} actions={NO_ACTIONS} pages={about} toast={null} onDismissToast={() => {}} />
  );
}

function showElsewhere(view: ElsewhereView): ComponentChildren {
  const actions = { ...NO_ACTIONS, readLink: () => {}, readPage: () => {}, seekLink: () => {}, readParts: () => {} };
  return <ElsewherePage rest={REST} view={view} actions={actions} toast={null} onDismissToast={() => {}} />;
}

function report(sample: SampleReport, title: string, site: string): ReportView & { state: 'analysed' } {
  const summary = summariseSample(sample);
  return { state: 'analysed', title, site, summary, health: { wordsRead: sample.words, wordsOnPage: sample.words } };
}

function show(
  view: ReportView,
  toast: ToastNote | null = null,
  findings: LateFindings | null = null,
): ComponentChildren {
  const late = findings && view.state === 'analysed' ? lateOf(view, findings) : undefined;
  return <PopupPage rest={REST} view={view} actions={NO_ACTIONS} late={late} toast={toast} onDismissToast={() => {}} />;
}

function lateOf({ summary }: ReportView & { state: 'analysed' }, findings: LateFindings): Late {
  return {
    about: aboutPolicy(findings),
    around: (silences) => (
      <LateSections findings={findings} label={SAMPLE_LABEL} favour={summary.favour} actions={NO_ACTIONS}>
        {silences}
      </LateSections>
    ),
  };
}
