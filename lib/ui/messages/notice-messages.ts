import { say, sayAmount } from '../../words';
import { joinByAnd, joinItems } from './formats';

/** What is said of stored settings that make no sense, and of names from elsewhere. */
export const noticeMessages = {
  /** “a”, “b” and 3 more. */
  names: (names: readonly string[], more: number) => {
    const quoted = names.map((name) => say('notice.quoted', { name }));
    return more > 0 ? joinByAnd([...quoted, sayAmount('notice.more', more)]) : joinItems(quoted);
  },
  damaged: (amount: number) => sayAmount('notice.damaged', amount),
  unknownRules: (names: string, amount: number) => sayAmount('notice.unknownRules', amount, { names }),
  unreadable: say('notice.unreadable'),
} as const;
