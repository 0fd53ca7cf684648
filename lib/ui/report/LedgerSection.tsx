import type { LedgerLine } from '../../summary';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { Folded } from './sections';

/** The account of the score, line by line; the lines add up to it exactly. */
export function LedgerSection(props: { ledger: readonly LedgerLine[]; score: number; onChange: () => void }) {
  const { ledger, score, onChange } = props;
  return (
    <Folded icon="sum" title={messages.section.ledger}>
      <table class="ledger">
        <thead class="hidden-visually">
          <tr>
            <th scope="col">{messages.ledger.what}</th>
            <th scope="col">{messages.ledger.pointsHead}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((line) => (
            <tr key={line.what} class={classOf(line)}>
              <th scope="row" dir="auto">
                {messages.ledger.line(line)}
              </th>
              <td>
                {line.what === 'start' ? messages.ledger.start(line.points) : messages.ledger.points(line.points)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.ledger.total}</th>
            <td>{messages.ledger.start(score)}</td>
          </tr>
        </tfoot>
      </table>
      <button type="button" class="link-button" onClick={onChange}>
        <Icon name="sliders" />
        {messages.ledger.change}
      </button>
    </Folded>
  );
}

function classOf(line: LedgerLine): string {
  if (line.what === 'start' || line.points === 0) return '';
  return line.points < 0 ? 'ledger--taken' : 'ledger--given';
}
