import type { DataLabelRow } from '../summary';
import { MANNERS, type Manner } from '../taxonomy/manners';
import { printRemarks } from './print-remarks';
import { wrap } from './wrap';

const MANNER: Readonly<Record<Manner, string>> = {
  collected: 'Collected',
  shared: 'Shared',
  sold: 'Sold',
  'not-collected': 'Said not to be collected',
  'not-shared': 'Said not to be shared',
  'not-sold': 'Said not to be sold',
};

/** What is said of which kinds of data, a line for each thing said, in lines of at most `columns` characters. */
export function printDataLabel(rows: readonly DataLabelRow[], columns: number): string[] {
  const lines = MANNERS.flatMap((manner) => {
    const kinds = rows.flatMap(({ kind, said }) => {
      const [firmest] = said[manner] ?? [];
      return firmest ? [`${kind.replaceAll('-', ' ')}${printRemarks({ modality: firmest.modality ?? 'says' })}`] : [];
    });
    return kinds.length > 0 ? [`${MANNER[manner]}: ${kinds.join(', ')}`] : [];
  });
  if (lines.length === 0) return [];
  return ['', 'Kinds of data', ...lines.flatMap((line) => wrap(`- ${line}`, columns, '  ', '    '))];
}
