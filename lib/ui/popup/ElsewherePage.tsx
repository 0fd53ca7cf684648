import type { ComponentChildren } from 'preact';
import type { VerdictReason } from '../../page/page-reading';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { elsewhereMessages as words } from '../messages/elsewhere-messages';
import { unsoughtMessages } from '../messages/unsought-messages';
import { AnalysedView, type Late } from '../report/AnalysedView';
import type { ReportActions } from '../report/report-view';
import type { Rest } from '../report/sections';
import { speakView } from '../report/speak-view';
import { StateMessage } from '../StateMessage';
import type { ElsewhereActions, ElsewhereView } from './elsewhere-view';
import { LinkCard, OpenLink } from './LinkCard';
import { PartList } from './PolicyPages';
import { type FrameProps, PopupFrame } from './PopupFrame';
import { AnalysingState, Technical } from './states';

type Actions = ReportActions & ElsewhereActions;

/** The whole popup on a page that is no policy: the one that it links to, or why there is nothing to read. */
export function ElsewherePage(
  props: Omit<FrameProps, 'openOptions'> & {
    view: ElsewhereView;
    actions: Actions;
    pages?: ComponentChildren;
    rest?: Rest | undefined;
    late?: Late | undefined;
  },
) {
  const { view, actions, pages, rest, late, ...frame } = props;
  return (
    <PopupFrame {...frame} spoken={speakElsewhere(view)} openOptions={actions.openOptions} note={noteOn(view)}>
      {view.state === 'read' ? (
        <ReadView view={view} actions={actions} pages={pages} rest={rest} late={late} />
      ) : (
        <Message view={view} actions={actions} />
      )}
    </PopupFrame>
  );
}

/** How what is shown was come by; undefined where the page in the tab was read, and nothing asked for. */
function noteOn(view: ElsewhereView): string | undefined {
  switch (view.state) {
    case 'read':
      return words.notAdvice;
    case 'reading':
    case 'failed':
    case 'leads-elsewhere':
    case 'pdf':
    case 'unreadable':
      return words.notAdviceAlone;
    case 'index':
      return view.hasFailed ? words.notAdviceAlone : undefined;
    case 'unsought':
      return view.isRead ? undefined : words.notAdviceAlone;
  }
}

/** The view in one sentence: what a screen reader says and the document is called. */
export function speakElsewhere(view: ElsewhereView): string {
  switch (view.state) {
    case 'analysing':
      return messages.state.analysing;
    case 'searching':
      return words.searching;
    case 'unsought':
      return view.isRead ? words.notPolicy : unsoughtMessages.unread;
    case 'not-a-policy':
      return view.link ? words.found : `${words.notPolicy}. ${words.noLink}`;
    case 'index':
      return `${words.parts(view.parts.length)}. ${view.hasFailed ? words.partsFailed : words.partsNote}`;
    case 'reading':
      return view.pages === null ? words.reading : words.readingPages(view.pages);
    case 'failed':
      return words.failed;
    case 'leads-elsewhere':
      return words.notPolicyLink;
    case 'read':
      return speakView(view.report);
    case 'pdf':
      return `${view.link ? words.pdfLink : words.pdf}. ${words.pdfNote}`;
    case 'unreadable':
      return view.mayBeWithheld ? unsoughtMessages.unreadable : words.unreadableNote;
  }
}

function Message({ view, actions }: { view: Exclude<ElsewhereView, { state: 'read' }>; actions: Actions }) {
  switch (view.state) {
    case 'analysing':
      return <AnalysingState />;
    case 'searching':
      return (
        <StateMessage icon="search" title={words.searching}>
          <span class="progress" aria-hidden="true" />
          <p>{words.searchingNote}</p>
        </StateMessage>
      );
    case 'unsought':
      return (
        <StateMessage icon="page" title={speakElsewhere(view)}>
          {view.isRead ? (
            <Reasons intro={words.because} reasons={view.reasons} />
          ) : (
            <p>{unsoughtMessages.unreadNote}</p>
          )}
          <button type="button" class="button button--strong" onClick={actions.seekLink}>
            <Icon name="search" />
            {unsoughtMessages.seek}
          </button>
          <button type="button" class="link-button" onClick={actions.readPage}>
            {words.readPage}
          </button>
        </StateMessage>
      );
    case 'not-a-policy':
      return view.link ? (
        <StateMessage icon="page" title={words.found}>
          <LinkCard link={view.link} onRead={() => actions.readLink(false)} />
          <Aside reasons={view.reasons} onRead={actions.readPage} />
        </StateMessage>
      ) : (
        <StateMessage icon="page" title={words.notPolicy}>
          <p>{words.noLink}</p>
          <Reasons intro={words.because} reasons={view.reasons} />
          <button type="button" class="button" onClick={actions.readPage}>
            {words.readAnyway}
          </button>
        </StateMessage>
      );
    case 'index':
      return (
        <StateMessage icon="page" title={words.parts(view.parts.length)}>
          <p>{words.partsNote}</p>
          <PartList parts={view.parts} />
          {view.hasFailed && <p>{words.partsFailed}</p>}
          <button type="button" class="button button--strong" onClick={actions.readParts}>
            {words.readAll(view.parts.length)}
          </button>
          <p class="pages__way">{words.byFetchAll}</p>
        </StateMessage>
      );
    case 'reading':
      return (
        <StateMessage icon="page" title={speakElsewhere(view)}>
          <span class="progress" aria-hidden="true" />
          <p>{words.readingNote}</p>
        </StateMessage>
      );
    case 'failed':
      return (
        <StateMessage icon="broken" title={words.failed}>
          <p>{view.message === null ? words.unreadableLink : words.failedNote}</p>
          <button type="button" class="button button--strong" onClick={() => actions.readLink(false)}>
            {messages.state.tryAgain}
          </button>
          <OpenLink link={view.link} />
          {view.message && <Technical message={view.message} />}
        </StateMessage>
      );
    case 'leads-elsewhere':
      return (
        <StateMessage icon="page" title={words.notPolicyLink}>
          <Reasons intro={words.notPolicyLinkNote} reasons={view.reasons} />
          {!view.reasons.includes('gone') && (
            <button type="button" class="button" onClick={() => actions.readLink(true)}>
              {words.readAnyway}
            </button>
          )}
          <OpenLink link={view.link} />
        </StateMessage>
      );
    case 'pdf':
      return (
        <StateMessage icon="locked" title={view.link ? words.pdfLink : words.pdf}>
          <p>{words.pdfNote}</p>
          {view.link && <LinkCard link={{ ...view.link, way: null }} onRead={() => {}} />}
        </StateMessage>
      );
    case 'unreadable':
      return (
        <StateMessage icon="locked" title={words.unreadable}>
          <p>{speakElsewhere(view)}</p>
        </StateMessage>
      );
  }
}

function ReadView(props: {
  view: ElsewhereView & { state: 'read' };
  actions: Actions;
  pages: ComponentChildren;
  rest: Rest | undefined;
  late: Late | undefined;
}) {
  const { link, report } = props.view;
  return (
    <>
      <p class="from">
        <span dir="auto">{link.text ? words.from(link.text) : words.fromUnnamed}</span>
        <OpenLink link={link} />
      </p>
      <AnalysedView view={report} pages={props.pages} rest={props.rest} late={props.late} actions={props.actions} />
    </>
  );
}

function Reasons({ intro, reasons }: { intro?: string; reasons: readonly VerdictReason[] }) {
  const against = reasons.filter((reason) => reason in words.reason) as (keyof typeof words.reason)[];
  if (against.length === 0) return null;
  return (
    <>
      {intro && <p>{intro}</p>}
      <ul>
        {against.map((reason) => (
          <li key={reason}>{words.reason[reason]}</li>
        ))}
      </ul>
    </>
  );
}

/** Where there is a link, the page itself is of little interest. */
function Aside({ reasons, onRead }: { reasons: readonly VerdictReason[]; onRead: () => void }) {
  if (reasons.length === 0) return null;
  return (
    <details class="aside">
      <summary>
        <Icon name="chevron" class="chevron" />
        {words.why}
      </summary>
      <Reasons reasons={reasons} />
      <button type="button" class="link-button" onClick={onRead}>
        {words.readPage}
      </button>
    </details>
  );
}
