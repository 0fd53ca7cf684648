import { noticeMessages as words } from '../messages/notice-messages';
import { nameUnknown } from './name-unknown';
import type { NoticeView } from './options-view';

/** What was amiss among the stored settings; nothing where nothing was. */
export function Notice({ notice: { damaged, unknownRules, unreadable } }: { notice: NoticeView }) {
  if (damaged === 0 && unknownRules.length === 0 && !unreadable) return null;
  return (
    <div class="notice" role="status">
      {unreadable && <p>{words.unreadable}</p>}
      {damaged > 0 && <p>{words.damaged(damaged)}</p>}
      {unknownRules.length > 0 && (
        <p dir="auto">{words.unknownRules(nameUnknown(unknownRules), unknownRules.length)}</p>
      )}
    </div>
  );
}
