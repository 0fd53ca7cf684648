import type { DataLabelRow, LabelQuote } from '../../summary';
import { isDenial, MANNERS, type Manner } from '../../taxonomy/manners';
import { messages } from '../messages';
import { dataMessages } from '../messages/data-messages';
import { QuoteButton } from '../QuoteButton';
import { DataIcon } from './DataIcon';
import { LateIcon } from './LateIcon';
import type { ReportActions } from './report-view';
import { Section } from './Section';

/** What the policy says of each kind of data; each row opens to the quotes that say so. */
export function DataLabel({ rows, actions }: { rows: readonly DataLabelRow[]; actions: ReportActions }) {
  if (rows.length === 0) return null;
  const { column } = dataMessages;
  return (
    <Section icon={<LateIcon name="data" />} title={dataMessages.heading}>
      <div class="data-label">
        {/* Each row says its columns itself, to those who hear it. */}
        <div class="data-label__row data-label__head" aria-hidden="true">
          <span>{column.kind}</span>
          <span>{column.collected}</span>
          <span>{column.shared}</span>
          <span>{column.denied}</span>
        </div>
        <ul>
          {rows.map((row) => (
            <li key={row.kind}>
              <Row row={row} actions={actions} />
            </li>
          ))}
        </ul>
      </div>
      <p class="data-label__note">{dataMessages.note}</p>
    </Section>
  );
}

function Row({ row: { kind, said }, actions }: { row: DataLabelRow; actions: ReportActions }) {
  const manners = MANNERS.filter((manner) => said[manner]);
  const denied = manners.filter(isDenial);
  return (
    <details>
      <summary class="data-label__row">
        <span class="data-label__kind">
          <DataIcon kind={kind} />
          {dataMessages.kind[kind]}
          <span class="hidden-visually">: {manners.map((manner) => speak(manner, said[manner])).join(', ')}</span>
        </span>
        <Cell is="collected" words={wordsFor('collected', said)} />
        <Cell is="shared" words={wordsForSharing(said)} />
        <Cell is="denied" words={denied.map((manner) => dataMessages.manner[manner])} />
      </summary>
      <div class="data-label__quotes">
        {manners.map((manner) => (
          <Quotes key={manner} manner={manner} quotes={said[manner] ?? []} actions={actions} />
        ))}
      </div>
    </details>
  );
}

const MARKS = { collected: 'collect', shared: 'share', denied: 'denied' } as const;

/** A mark and what it stands for, where the column alone does not say it. */
function Cell({ is, words }: { is: keyof typeof MARKS; words: readonly string[] }) {
  return (
    <span class={`data-label__cell data-label__cell--${is}`} aria-hidden="true">
      {words.length > 0 ? <LateIcon name={MARKS[is]} /> : '–'}
      {words.filter(Boolean).join(', ')}
    </span>
  );
}

/** Of both ways to share; that something is sold is the weightier. */
function wordsForSharing(said: DataLabelRow['said']): string[] {
  return said.sold ? [dataMessages.manner.sold, ...wordsFor('sold', said)] : wordsFor('shared', said);
}

/** What stands under a mark: '' where the mark says it all; none where there is no mark. */
function wordsFor(manner: Manner, said: DataLabelRow['said']): string[] {
  const [firmest] = said[manner] ?? [];
  if (!firmest) return [];
  return [(firmest.modality && dataMessages.hedge[firmest.modality]) ?? ''];
}

function speak(manner: Manner, quotes: readonly LabelQuote[] = []): string {
  const modality = quotes[0]?.modality;
  return modality ? `${dataMessages.said[manner]} (${messages.point.modality[modality]})` : dataMessages.said[manner];
}

/** A few are enough to check it; they come best first. */
const SHOWN = 3;

function Quotes(props: { manner: Manner; quotes: readonly LabelQuote[]; actions: ReportActions }) {
  const { manner, quotes, actions } = props;
  return (
    <>
      <h3>{dataMessages.said[manner]}</h3>
      {quotes.slice(0, SHOWN).map((quote) => (
        <QuoteButton
          key={quote.start}
          clip
          quote={quote}
          onShow={actions.showQuote}
          remarks={[quote.modality ? messages.point.modality[quote.modality] : null]}
        />
      ))}
    </>
  );
}
