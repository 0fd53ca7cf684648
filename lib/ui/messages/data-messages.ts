import type { DataKind } from '../../taxonomy/data-kinds';
import type { Manner } from '../../taxonomy/manners';

/** The strings of the data label; they come with it, after the verdict. */
export const dataMessages = {
  heading: 'What becomes of your data',
  column: { kind: 'Kind of data', collected: 'Collected', shared: 'Shared', denied: 'Said not to be' },
  kind: {
    contact: 'Contact details',
    financial: 'Payment and finances',
    health: 'Health',
    location: 'Location',
    demographic: 'Age, gender, origin',
    identifier: 'Official IDs',
    'online-activity': 'What you do online',
    profile: 'Account and profile',
    'social-media': 'Social media',
    'device-id': 'Device and network IDs',
    cookies: 'Cookies',
    computer: 'Device and browser',
    survey: 'Surveys and opinions',
  } satisfies Record<DataKind, string>,
  /** In the column "Said not to be", and over the quotes. */
  manner: {
    collected: 'collected',
    shared: 'shared',
    sold: 'sold',
    'not-collected': 'collected',
    'not-shared': 'shared',
    'not-sold': 'sold',
  } satisfies Record<Manner, string>,
  /** Over the quotes of a row. */
  said: {
    collected: 'Collected',
    shared: 'Shared',
    sold: 'Sold',
    'not-collected': 'Said not to be collected',
    'not-shared': 'Said not to be shared',
    'not-sold': 'Said not to be sold',
  } satisfies Record<Manner, string>,
  note: 'By what the policy says. What it does not name may be collected all the same.',
} as const;
