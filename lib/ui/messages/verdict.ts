import type { Gist, Point } from '../../summary';
import type { Modality } from '../../taxonomy/modality';
import { CLAUSES } from './clauses';

/** The verdict in one plain sentence, e.g. "They sell your personal data and may keep it after you leave." */
export function writeVerdict(gist: Gist): string {
  if (gist.lead.length === 0) return 'Nothing in it stands out, for good or bad.';
  // "They may share X and keep Y" would make Y sound uncertain too: what is certain comes first.
  const lead = [...gist.lead].sort((a, b) => LATENESS[a.modality] - LATENESS[b.modality]).map(writeClause);
  const but = gist.but ? `, but ${writeClause(gist.but)}` : '';
  return `They ${lead.join(' and ')}${but}.`;
}

/** Words around a clause push it to the end of the sentence, so that they cannot be read with another one. */
const LATENESS: Readonly<Record<Modality, number>> = {
  says: 0,
  denies: 0,
  may: 1,
  'unless-opt-out': 2,
  'with-consent': 2,
  'with-exceptions': 2,
};

function writeClause(point: Point): string {
  const clause = CLAUSES[point.rule];
  if (point.modality === 'may') return `may ${clause}`;
  if (point.modality === 'unless-opt-out') return `${clause} unless you opt out`;
  if (point.modality === 'with-exceptions') return `${clause}, with exceptions`;
  return point.modality === 'with-consent' ? `${clause} if you agree` : clause;
}
