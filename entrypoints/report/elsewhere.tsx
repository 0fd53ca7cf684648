import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { linkOfTab } from '../../lib/messages/link-of-tab';
import type { PolicyLink } from '../../lib/page/policy-link';
import { linkedTextOf } from '../../lib/reports/linked-text';
import { linkedKey } from '../../lib/reports/readings';
import type { AnalysedReading, TabReading } from '../../lib/reports/tab-reading';
import type { Weights } from '../../lib/rules/weights';
import { keepFocus } from '../../lib/ui/keep-focus';
import { elsewhereMessages } from '../../lib/ui/messages/elsewhere-messages';
import { ElsewherePage, speakElsewhere } from '../../lib/ui/popup/ElsewherePage';
import type { ElsewhereActions, ElsewhereView, ShownLink } from '../../lib/ui/popup/elsewhere-view';
import { PolicyPages } from '../../lib/ui/popup/PolicyPages';
import type { ReportActions } from '../../lib/ui/report/report-view';
import type { ToastNote } from '../../lib/ui/Toast';
import type { FoundTab } from './find-tab';
import { namePages } from './name-pages';
import { showQuote } from './show-quote';
import { type FindInText, useLateSections } from './use-late-sections';
import { type LinkedReading, useLinkedReading } from './use-linked-reading';
import { useRestOfReport } from './use-rest-of-report';
import { useTitle } from './use-title';
import { type KnownReading, viewOf } from './view-of';

// What the popup needs only on pages that are no policies, or not all of one, and for a click.
export { showQuote } from './show-quote';

// With this part come the buttons that go when they are pressed.
keepFocus();

/** Puts words on the clipboard, and says whether they are there: a browser may refuse. */
export async function copy(words: string): Promise<ToastNote> {
  const text = await navigator.clipboard.writeText(words).then(
    () => elsewhereMessages.copied,
    () => elsewhereMessages.notCopied,
  );
  return { id: Date.now(), text };
}

type Elsewhere = KnownReading & { state: 'analysing' | 'not-a-policy' | 'unreadable' | 'unread' };

/** The pages in which the reader had the link looked for: a panel stays while they come and go. */
const sought = new Set<string>();

/**
 * Popup or panel on a page that is no policy: finds the link to one, at once if it may do so `byItself`, and has it
 * read.
 */
export function Elsewhere(props: {
  tab: FoundTab;
  reading: Elsewhere;
  byItself: boolean;
  weights: Weights;
  actions: ReportActions;
  tell: (note: ToastNote | null) => void;
  toast: ToastNote | null;
  onDismissToast: () => void;
}) {
  const { tab, reading, byItself, weights, tell, toast, onDismissToast } = props;
  const page = `${tab.id} ${reading.url}`;
  const [isSought, setSought] = useState(byItself || sought.has(page));
  const parts = (reading.state === 'not-a-policy' && reading.parts) || [];
  const found = useLink(tab, isSought && reading.state !== 'unreadable' && parts.length === 0 ? reading.url : null);
  const link = useMemo(() => found && shownLink(found, tab), [found, tab]);
  const linked = useLinkedReading(tab, parts.length > 0 ? reading.url : (link?.url ?? null));
  const { refined: read, rest } = useRestOfReport(linked.reading);
  const view = useMemo(
    () => viewElsewhere({ tab, reading, byItself, isSought, link, parts, read, weights }),
    [tab, reading, byItself, isSought, link, parts, read, weights],
  );
  useTitle(speakElsewhere(view));

  const actions: ReportActions & ElsewhereActions = {
    ...props.actions,
    readLink: (force) => link && linked.read([link.url], force),
    readPage: () => props.actions.read(true),
    seekLink: () => {
      sought.add(page);
      setSought(true);
    },
    readParts: () => linked.read([reading.url, ...parts.map(({ url }) => url)], true),
    showQuote: (quote) => void showQuote(tab, linked.reading, quote).then(tell),
  };
  const findInText = useCallback<FindInText>(
    async (chunk, reading) => chunk.findInKept(await linkedTextOf(linkedKey(tab, reading.url)), reading),
    [tab],
  );
  const late = useLateSections({
    findInText,
    reading: linked.reading,
    refined: read,
    view: view.state === 'read' ? view.report : null,
    weights,
  });
  const pages = linked.reading && <Pages reading={linked.reading} linked={linked} />;
  const frame = { toast, onDismissToast };
  return <ElsewherePage view={view} actions={actions} pages={pages} rest={rest} late={late} {...frame} />;
}

/**
 * Of a policy in the tab that stands on several pages: the others, with a way to read them. `onNote` is told how what is
 * on show was come by, undefined while no site was asked for any of it.
 */
export function OtherPages(props: {
  tab: FoundTab;
  reading: AnalysedReading;
  onNote: (note: string | undefined) => void;
}) {
  const { tab, reading, onNote } = props;
  const linked = useLinkedReading(tab, reading.url);
  // A reading that was done is that of the same page in another tab, unasked.
  const wasAsked = linked.reading !== null && linked.reading.state !== 'analysed';
  useLayoutEffect(() => {
    onNote(reading.pages ? elsewhereMessages.notAdvice : wasAsked ? elsewhereMessages.notAdviceAlone : undefined);
    return () => onNote(undefined);
  }, [reading, wasAsked, onNote]);
  return <Pages reading={reading} linked={linked} />;
}

function Pages({ reading, linked }: { reading: TabReading; linked: LinkedReading }) {
  if (reading.state !== 'analysed') return null;
  const { parts = [], pages = [] } = reading;
  const state = linked.reading?.state;
  return (
    <PolicyPages
      parts={parts}
      pages={pages}
      state={state === 'analysing' ? 'reading' : state === undefined || state === 'analysed' ? 'unread' : 'failed'}
      onRead={() => linked.read([reading.url, ...parts.map(({ url }) => url)], true)}
    />
  );
}

/** The page's link to a policy: undefined while it is looked for, null where there is none. */
function useLink(tab: FoundTab, url: string | null): PolicyLink | null | undefined {
  const [found, setFound] = useState<{ url: string; link: PolicyLink | null } | null>(null);
  useEffect(() => {
    if (url === null) return;
    let isWanted = true;
    void linkOfTab(tab.id).then((link) => isWanted && setFound({ url, link }));
    return () => {
      isWanted = false;
    };
  }, [tab, url]);
  return found?.url === url ? found?.link : undefined;
}

interface Known {
  readonly tab: FoundTab;
  readonly reading: Elsewhere;
  readonly byItself: boolean;
  readonly isSought: boolean;
  readonly link: ShownLink | null | undefined;
  readonly parts: readonly { readonly title: string; readonly url: string }[];
  /** What is known of the policy elsewhere. */
  readonly read: TabReading | null;
  readonly weights: Weights;
}

function viewElsewhere(known: Known): ElsewhereView {
  const { tab, reading, byItself, isSought, link, parts, read, weights } = known;
  if (reading.state === 'unreadable') {
    return isPdf(tab.url ?? '') ? { state: 'pdf', link: null } : { state: 'unreadable', mayBeWithheld: !byItself };
  }
  const reasons = reading.state === 'not-a-policy' ? reading.reasons : [];
  if (reasons.includes('pdf') || (reading.state === 'unread' && isPdf(reading.url)))
    return { state: 'pdf', link: null };
  if (parts.length > 0) {
    if (read?.state === 'analysing') return { state: 'reading', pages: parts.length };
    return { state: 'index', parts, hasFailed: read !== null };
  }
  if (!link && reading.state === 'analysing') return { state: 'analysing' };
  if (!isSought) return { state: 'unsought', isRead: reading.state === 'not-a-policy', reasons };
  if (link === undefined) return { state: 'searching' };
  if (!link || !read) return link?.way === null ? { state: 'pdf', link } : { state: 'not-a-policy', reasons, link };
  switch (read.state) {
    case 'analysing':
      return { state: 'reading', pages: null };
    case 'analysed':
      return { state: 'read', link, report: viewOf(namePages(read), weights) };
    case 'not-a-policy':
      if (read.reasons.includes('pdf')) return { state: 'pdf', link };
      return { state: 'leads-elsewhere', link, reasons: read.reasons };
    case 'unreadable':
      return { state: 'failed', link, message: null };
    case 'failed':
      return { state: 'failed', link, message: read.message };
  }
}

function shownLink({ text, href, place }: PolicyLink, tab: FoundTab): ShownLink {
  const isHere = URL.canParse(tab.url ?? '') && new URL(tab.url ?? '').origin === new URL(href).origin;
  return { text, url: href, place, way: isPdf(href) ? null : isHere ? 'fetch' : 'tab' };
}

/** By its name: nothing else tells before it is opened. */
function isPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
