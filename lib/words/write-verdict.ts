import type { Gist, WeighedFinding } from '../summary';
import type { Modality } from '../taxonomy/modality';
import type { Region } from '../taxonomy/regions';
import { inKey, type Key, say } from './say';

/** The verdict in one plain sentence, e.g. "They sell your personal data, and they may keep it after you leave." */
export function writeVerdict(gist: Gist): string {
  // What is certain comes first: after "They may share X", Y would sound uncertain too.
  const lead = [...gist.lead].sort((a, b) => LATENESS[a.modality] - LATENESS[b.modality]);
  const [first, second] = lead.map(writeFor);
  const but = gist.but && writeFor(gist.but);
  if (first === undefined) return say('verdict.nothing');
  if (second === undefined) return but ? say('verdict.oneBut', { first, but }) : say('verdict.one', { first });
  return but ? say('verdict.twoBut', { first, second, but }) : say('verdict.two', { first, second });
}

/** What holds only under a condition comes last; its words stand in brackets, so that they go with no other clause. */
const LATENESS: Readonly<Record<Modality, number>> = {
  says: 0,
  denies: 0,
  may: 1,
  'unless-opt-out': 2,
  'with-consent': 2,
  'with-exceptions': 2,
};

/** Whom alone something holds for, e.g. "Californians only". */
export const nameRegion = (region: Region): string => say(`point.region.${inKey(region)}`);

/** A practice as a part of the sentence, with the region for which alone it holds. */
function writeFor(finding: WeighedFinding): string {
  const does = writeClause(finding);
  return finding.region ? say('verdict.manner.inRegion', { does, region: nameRegion(finding.region) }) : does;
}

type ClauseKey = Extract<Key, `rule.${string}.${'does' | 'may'}`>;

/**
 * A practice as a part of the sentence. Neutral rules are no part of it and have no clause; promises are never repeated
 * where they are only possible, so they have none with "may". A test compares the message files with the rules.
 */
function writeClause({ rule, modality }: WeighedFinding): string {
  if (modality === 'may') return say(`rule.${inKey(rule)}.may` as ClauseKey);
  const does = say(`rule.${inKey(rule)}.does` as ClauseKey);
  if (modality === 'unless-opt-out') return say('verdict.manner.unlessOptOut', { does });
  if (modality === 'with-exceptions') return say('verdict.manner.withExceptions', { does });
  return modality === 'with-consent' ? say('verdict.manner.withConsent', { does }) : does;
}
