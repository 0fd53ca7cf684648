import type { LedgerLine } from '../../summary';
import { Icon } from '../Icon';
import { restMessages } from '../messages/rest-messages';
import { Folded } from './Folded';
import { RestIcon } from './RestIcon';

const words = restMessages.ledger;

/** The account of the score, line by line; the lines add up to it exactly. */
export function LedgerSection(props: { ledger: readonly LedgerLine[]; score: number; onChange: () => void }) {
  const { ledger, score, onChange } = props;
  return (
    <Folded kind="sum" icon={<RestIcon name="sum" />} title={words.heading}>
      <table class="ledger">
        <thead class="hidden-visually">
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.pointsHead}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.map((line) => (
            <tr key={line.what} class={classOf(line)}>
              <th scope="row" dir="auto">
                {words.line(line)}
              </th>
              <td>{line.what === 'start' ? words.start(line.points) : words.points(line.points)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td>{words.start(score)}</td>
          </tr>
        </tfoot>
      </table>
      <button type="button" class="link-button" onClick={onChange}>
        <Icon name="sliders" />
        {words.change}
      </button>
    </Folded>
  );
}

function classOf(line: LedgerLine): string {
  if (line.what === 'start' || line.points === 0) return '';
  return line.points < 0 ? 'ledger--taken' : 'ledger--given';
}
