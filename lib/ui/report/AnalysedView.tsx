import type { ComponentChildren } from 'preact';
import { messages } from '../messages';
import { LedgerSection } from './LedgerSection';
import { type AboutPolicy, ReportHeader } from './ReportHeader';
import type { ReportActions, ReportView } from './report-view';
import { Contradictions, PointSection, Silences } from './sections';

/** Below this share of the page's words, what was read may be only a part of the policy. */
const POOR_HEALTH = 0.5;

/** What is found out once the verdict is on show. */
export interface Late {
  readonly about: AboutPolicy;
  /** The sections that show it, around one that is on show already: see LateSections. */
  readonly around: (silences: ComponentChildren, actions: ReportActions) => ComponentChildren;
}

/**
 * A report: verdict, what to watch, what speaks for it, what it leaves out, and how the score came about. `pages` tells
 * of a policy on several pages: see PolicyPages. `isBrief` leaves out what is not seen at first: see PopupPage.
 */
export function AnalysedView(props: {
  view: ReportView & { state: 'analysed' };
  isBrief?: boolean | undefined;
  late?: Late | undefined;
  pages?: ComponentChildren;
  actions: ReportActions;
}) {
  const { view, isBrief, late, pages, actions } = props;
  const { summary, health } = view;
  const { score } = summary;
  const graded = score.score !== null;
  const unreadLanguage = score.score === null && score.reason === 'unsupported-language';
  const isPoor = health.wordsOnPage > 0 && health.wordsRead / health.wordsOnPage < POOR_HEALTH;
  const silences = graded && <Silences topics={summary.silent} />;
  return (
    <>
      <ReportHeader
        title={view.title}
        site={view.site}
        summary={summary}
        about={late?.about}
        onReadAlong={actions.readAlong}
      />
      {isPoor && <p class="notice">{messages.health(health.wordsRead, health.wordsOnPage)}</p>}
      {pages}
      {!unreadLanguage && (
        <>
          <PointSection
            isBrief={isBrief}
            side="watch"
            points={summary.watch}
            empty={graded ? messages.section.noWatch : null}
            actions={actions}
          />
          {!isBrief && (
            <>
              <Contradictions contradictions={summary.contradictions} actions={actions} />
              <PointSection
                side="favour"
                points={summary.favour}
                empty={graded ? messages.section.noFavour : null}
                actions={actions}
              />
              {late ? late.around(silences, actions) : silences}
              <PointSection side="neutral" points={summary.neutral} empty={null} folded actions={actions} />
            </>
          )}
        </>
      )}
      {score.score !== null && !isBrief && (
        <LedgerSection ledger={summary.ledger} score={score.score} onChange={actions.openOptions} />
      )}
    </>
  );
}
