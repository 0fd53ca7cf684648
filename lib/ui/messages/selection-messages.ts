import type { DataKind } from '../../taxonomy/data-kinds';
import type { Manner } from '../../taxonomy/manners';
import { count, formatWhole } from './formats';

/** The strings about words that the reader has marked in a page. */
export const selectionMessages = {
  heading: 'What these words say',
  marked: 'You marked',
  back: 'The whole page',
  whole: 'Show all of it',
  short: 'Show less of it',
  where: 'Marked words',
  nothing: 'Our rules find nothing in these words',
  nothingNote: 'That does not mean that nothing is meant. Read what matters to you.',
  noGrade: 'No grade: only a whole policy gets one.',
  found: (watch: number, favour: number, neutral: number) =>
    [
      watch > 0 && `${formatWhole(watch)} to watch`,
      favour > 0 && `${formatWhole(favour)} in your favour`,
      neutral > 0 && count(neutral, 'thing said besides', 'things said besides'),
    ]
      .filter((part) => part !== false)
      .join(', '),
  onlySubjects: 'No practice that our rules know, but these words touch on what policies speak of',
  topics: 'They speak of',
  data: 'Kinds of data',
  tooLong: 'Too much to read as a passage',
  tooLongNote: (most: number) => `Mark at most ${formatWhole(most)} characters, or see what the whole page says.`,
  kind: {
    contact: 'Contact details',
    financial: 'Payment and money',
    health: 'Health',
    location: 'Location',
    demographic: 'Age, gender and the like',
    identifier: 'Numbers that identify you',
    'online-activity': 'What you do online',
    profile: 'Your account',
    'social-media': 'Social media',
    'device-id': 'Address and number of your device',
    cookies: 'Cookies',
    computer: 'Your device',
    survey: 'Surveys',
  } satisfies Record<DataKind, string>,
  manner: {
    collected: 'collected',
    shared: 'shared',
    sold: 'sold',
    'not-collected': 'not collected',
    'not-shared': 'not shared',
    'not-sold': 'not sold',
  } satisfies Record<Manner, string>,
} as const;
