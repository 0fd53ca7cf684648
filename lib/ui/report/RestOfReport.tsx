import type { Topic } from '../../taxonomy/topics';
import { FindingBody } from '../FindingBody';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { restMessages as words } from '../messages/rest-messages';
import type { Late } from './AnalysedView';
import { Contradictions } from './Contradictions';
import { Folded } from './Folded';
import { LedgerSection } from './LedgerSection';
import { RestIcon } from './RestIcon';
import type { ReportActions, ReportView } from './report-view';
import { FoldedAway } from './Shortened';
import { PointList, PointSection, SectionHeading } from './sections';

/** What the popup shows of a report as soon as its verdict and the weightiest findings are on show. */
export const REST = { FindingBody, FoldedAway, RestOfReport };

/** What of a report follows what there is to watch. */
export function RestOfReport(props: {
  view: ReportView & { state: 'analysed' };
  late: Late | undefined;
  actions: ReportActions;
}) {
  const { view, late, actions } = props;
  const { score, contradictions, favour, neutral, silent, ledger } = view.summary;
  const graded = score.score !== null;
  const silences = graded && <Silences topics={silent} />;
  if (score.score === null && score.reason === 'unsupported-language') return null;
  return (
    <>
      <Contradictions contradictions={contradictions} actions={actions} />
      <PointSection
        rest={REST}
        side="favour"
        points={favour}
        empty={graded ? words.noFavour : null}
        actions={actions}
      />
      {late ? late.around(silences, actions) : silences}
      {neutral.length > 0 && (
        <Folded kind="neutral" icon={<Icon name="neutral" />} title={messages.section.neutral} count={neutral.length}>
          <PointList side="neutral" points={neutral} actions={actions} rest={REST} />
        </Folded>
      )}
      {score.score !== null && <LedgerSection ledger={ledger} score={score.score} onChange={actions.openOptions} />}
    </>
  );
}

/** What a reader would expect in a policy and this one leaves out. */
export function Silences({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <section class="section">
      <SectionHeading kind="silent" icon={<RestIcon name="silent" />} title={words.silent} />
      <p class="remark">{words.silence(topics)}</p>
    </section>
  );
}
