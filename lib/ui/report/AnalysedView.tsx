import type { ComponentChildren } from 'preact';
import { messages } from '../messages';
import { type AboutPolicy, ReportHeader } from './ReportHeader';
import type { ReportActions, ReportView } from './report-view';
import { PointSection, type Rest } from './sections';

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
 * of a policy on several pages: see PolicyPages. Without `rest` it is what is seen first: the verdict and the weightiest
 * findings, by their titles.
 */
export function AnalysedView(props: {
  view: ReportView & { state: 'analysed' };
  rest: Rest | undefined;
  late?: Late | undefined;
  pages?: ComponentChildren;
  actions: ReportActions;
}) {
  const { view, rest, late, pages, actions } = props;
  const { summary, health } = view;
  const { score } = summary;
  const unreadLanguage = score.score === null && score.reason === 'unsupported-language';
  const isPoor = health.wordsOnPage > 0 && health.wordsRead / health.wordsOnPage < POOR_HEALTH;
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
        <PointSection
          rest={rest}
          side="watch"
          points={summary.watch}
          empty={score.score === null ? null : messages.section.noWatch}
          actions={actions}
        />
      )}
      {rest && <rest.RestOfReport view={view} late={late} actions={actions} />}
    </>
  );
}
