import type { Point } from '../summary';
import type { Modality } from '../taxonomy/modality';
import type { Region } from '../taxonomy/regions';

const REGION: Readonly<Record<Region, string>> = {
  california: 'Californians only',
  'us-states': 'some US states only',
  us: 'US only',
  europe: 'Europe only',
  uk: 'UK only',
  switzerland: 'Switzerland only',
  canada: 'Canada only',
  brazil: 'Brazil only',
  australia: 'Australia only',
  several: 'some regions only',
};

const MODALITY: Readonly<Record<Modality, string | null>> = {
  says: null,
  denies: null,
  may: 'may',
  'with-consent': 'only with consent',
  'unless-opt-out': 'unless you opt out',
  'with-exceptions': 'with exceptions',
};

/** For whom and how firmly a point holds, in brackets with a space before; '' where it holds for everyone and always. */
export function printRemarks({ region, modality }: Pick<Point, 'modality' | 'region'>): string {
  const remarks = [region && REGION[region], MODALITY[modality]].filter(Boolean);
  return remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
}
