import { browser } from 'wxt/browser';
import { score } from '../analysis/score';
import { writePopupAddress } from '../messages/popup-address';
import type { TabReading } from '../reports/tab-reading';
import type { Weights } from '../rules/weights';
import { GRADE_COLOURS } from '../taxonomy/grade-colours';
import type { Theme } from '../taxonomy/theme';
import { say } from '../words/say';
import { firstFrameOf } from './first-frame';

/** What the toolbar button shows for a tab. */
export interface Badge {
  readonly text: string;
  /** Background, "#rrggbb"; the text on it is white. */
  readonly color: string;
  /** The tooltip, which screen readers speak in place of letter and colour. */
  readonly title: string;
  /** How the files of the button's drawing begin: a page by itself, one that was read, or one that could not be. */
  readonly icon: '' | 'read-' | 'failed-';
  /** The popup that a click opens. */
  readonly popup: string;
}

/** For everything that is not a grade: it must not look like one. */
export const NEUTRAL_COLOUR = '#5b5f6a';

/** White, on the colour of every grade and on that of none. */
export const BADGE_TEXT_COLOUR = '#ffffff';

/** The badge for a tab's reading; null, or a page that is no policy, has none. The popup begins in the look of `theme`. */
export function badgeOf(reading: TabReading | null, weights: Weights, theme: Theme): Badge {
  switch (reading?.state) {
    case 'analysing':
      return neutral('…', say('badge.reading'), '');
    case 'failed':
      return neutral('–', say('badge.failed'), 'failed-');
    case 'analysed': {
      const verdict = score(reading.analysis, weights);
      if (verdict.score === null) {
        const isThin = verdict.reason === 'too-thin';
        return neutral('–', say(isThin ? 'badge.thin' : 'badge.language'), isThin ? 'read-' : 'failed-');
      }
      const { grade } = verdict;
      const title = say('badge.grade', { grade, score: `${verdict.score}` });
      const popup = writePopupAddress({ ...firstFrameOf(reading.analysis, verdict, weights), theme });
      return { text: grade, color: GRADE_COLOURS[grade], title, icon: 'read-', popup };
    }
    default:
      return neutral('', say('extension.name'), '');
  }
}

/** Shows a badge on a tab, without its letter unless `hasText`; a tab that has been closed meanwhile is no error. */
export async function paintBadge(tabId: number, badge: Badge, hasText: boolean): Promise<void> {
  const file = `/icon/${badge.icon}`;
  const painted = await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: hasText ? badge.text : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({ tabId, title: badge.title }),
    browser.action.setPopup({ tabId, popup: badge.popup }),
    browser.action.setIcon({ tabId, path: { 16: `${file}16.png`, 32: `${file}32.png` } }),
  ]);
  const failure = painted.find((result) => result.status === 'rejected');
  if (failure && (await isOpen(tabId))) throw failure.reason;
}

function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

function neutral(text: string, title: string, icon: Badge['icon']): Badge {
  return { text, color: NEUTRAL_COLOUR, title, icon, popup: writePopupAddress(null) };
}
