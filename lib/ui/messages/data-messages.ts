import { DATA_KINDS } from '../../taxonomy/data-kinds';
import { MANNERS } from '../../taxonomy/manners';
import type { Modality } from '../../taxonomy/modality';
import { say, sayEach } from '../../words';

/** The strings of the data label; they come with it, after the verdict. */
export const dataMessages = {
  heading: say('data.heading'),
  column: {
    kind: say('data.column.kind'),
    collected: say('data.column.collected'),
    shared: say('data.column.shared'),
    denied: say('data.column.denied'),
  },
  kind: sayEach('data.kind', DATA_KINDS),
  /** Beside a mark, in its column. */
  manner: sayEach('data.mark', MANNERS),
  /** Under a mark: how firmly it is said, where that is less than plainly. */
  hedge: {
    may: say('data.hedge.may'),
    'with-consent': say('data.hedge.withConsent'),
    'unless-opt-out': say('data.hedge.unlessOptOut'),
  } as Partial<Record<Modality, string>>,
  /** Over the quotes of a row. */
  said: sayEach('data.said', MANNERS),
  note: say('data.note'),
} as const;
