/** For whom a statement holds, where it does not hold for everyone. "several" are regions that no other name takes in. */
export type Region =
  | 'california'
  | 'us-states'
  | 'us'
  | 'europe'
  | 'uk'
  | 'switzerland'
  | 'canada'
  | 'brazil'
  | 'australia'
  | 'several';

/** What takes in what: the states of the US; the UK and Switzerland, whose law on data is Europe's. */
const WITHIN: Partial<Readonly<Record<Region, Region>>> = {
  california: 'us-states',
  'us-states': 'us',
  uk: 'europe',
  switzerland: 'europe',
};

/** The smallest region that takes in both. */
export function joinRegions(a: Region, b: Region): Region {
  const above = [a];
  for (let region = WITHIN[a]; region; region = WITHIN[region]) above.push(region);
  for (let region: Region | undefined = b; region; region = WITHIN[region]) if (above.includes(region)) return region;
  return 'several';
}
