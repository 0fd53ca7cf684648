import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Score } from '../../../lib/analysis/report';
import { score } from '../../../lib/analysis/score';
import { readPopupStart } from '../../../lib/messages/popup-address';
import type { TabReading } from '../../../lib/reports/tab-reading';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { GRADES } from '../../../lib/taxonomy/grade';
import { GRADE_COLOURS } from '../../../lib/taxonomy/grade-colours';
import { BADGE_TEXT_COLOUR, badgeOf, NEUTRAL_COLOUR, paintBadge } from '../../../lib/worker/badge';
import { analysedReading, POLICY_URL } from '../reports/sample-readings';

vi.mock('../../../lib/analysis/score', () => ({ score: vi.fn() }));

const about = { url: POLICY_URL, at: 5 };

beforeEach(() => fakeBrowser.reset());

describe('the badge', () => {
  it.each(GRADES)('of grade %s is its letter in its colour, and the title says it in words', (grade) => {
    scored({ score: 61, grade, ledger: [] });
    expect(badgeOf(analysedReading(), DEFAULT_WEIGHTS, 'system')).toMatchObject({
      text: grade,
      color: GRADE_COLOURS[grade],
      title: `Smallprint: grade ${grade}, 61 of 100. Open to see why.`,
      icon: 'read-',
    });
  });

  it.each([
    ['too-thin', 'read-'],
    ['unsupported-language', 'failed-'],
  ] as const)('without a grade (%s) shows a dash and no letter, and whether the page was read', (reason, icon) => {
    scored({ score: null, grade: null, reason });
    const badge = badgeOf(analysedReading(), DEFAULT_WEIGHTS, 'system');
    expect(badge).toMatchObject({ text: '–', color: NEUTRAL_COLOUR, icon });
    expect(badge.title).toMatch(/^Smallprint: no grade, /);
  });

  it('has a click open the popup that starts with the verdict, in the look that was chosen', () => {
    scored({ score: 61, grade: 'A', ledger: [] });
    const { popup } = badgeOf(analysedReading(), DEFAULT_WEIGHTS, 'dark');
    expect(readPopupStart(new URL(popup, 'https://a.example').hash)).toMatchObject({ grade: 'A', theme: 'dark' });
  });

  it.each<[string, TabReading | null]>([
    ['nothing is known', null],
    ['the page is being read', { ...about, state: 'analysing' }],
    ['there is no grade', analysedReading()],
  ])('has a click open the popup as it is where %s', (_name, reading) => {
    scored({ score: null, grade: null, reason: 'too-thin' });
    expect(badgeOf(reading, DEFAULT_WEIGHTS, 'dark').popup).toBe('/popup.html');
  });

  it('follows the weights that it is given', () => {
    scored({ score: 61, grade: 'C', ledger: [] });
    const weights = { ...DEFAULT_WEIGHTS, 'sells-data': 0 };
    badgeOf(analysedReading(), weights, 'system');
    expect(score).toHaveBeenLastCalledWith(analysedReading().analysis, weights);
  });

  it('shows that a page is being read, and that reading failed', () => {
    expect(badgeOf({ ...about, state: 'analysing' }, DEFAULT_WEIGHTS, 'system')).toMatchObject({ text: '…', icon: '' });
    const failed = badgeOf(
      { ...about, state: 'failed', message: 'The page gave no answer.' },
      DEFAULT_WEIGHTS,
      'system',
    );
    expect(failed).toMatchObject({
      text: '–',
      icon: 'failed-',
      title: 'Smallprint: this page could not be read. Open to try again.',
    });
  });

  it.each<[string, TabReading | null]>([
    ['nothing is known', null],
    ['the page is no policy', { ...about, state: 'not-a-policy', title: 'Terms', reasons: ['terms'] }],
    ['the page may not be read', { ...about, state: 'unreadable' }],
  ])('is empty where %s', (_name, reading) => {
    expect(badgeOf(reading, DEFAULT_WEIGHTS, 'system')).toMatchObject({ text: '', title: 'Smallprint', icon: '' });
  });

  function scored(result: Score) {
    vi.mocked(score).mockReturnValue(result);
  }
});

describe('the colours', () => {
  it.each([...Object.entries(GRADE_COLOURS), ['no grade', NEUTRAL_COLOUR]])(
    'of %s (%s) has at least 4.5 : 1 against its text',
    (_name, color) => expect(contrast(color, BADGE_TEXT_COLOUR)).toBeGreaterThanOrEqual(4.5),
  );

  it('are all different', () => {
    expect(new Set([...Object.values(GRADE_COLOURS), NEUTRAL_COLOUR]).size).toBe(6);
  });

  it('are measured rightly: black on white has 21 : 1', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));
});

describe('painting', () => {
  const badge = {
    text: 'C',
    color: GRADE_COLOURS.C,
    title: 'Smallprint: grade C',
    icon: 'read-',
    popup: '/popup.html#grade=C',
  } as const;
  let setIcon: ReturnType<typeof vi.fn>;
  let setPopup: ReturnType<typeof vi.fn>;

  beforeEach(() => {
    setIcon = vi.fn(async () => {});
    setPopup = vi.fn(async () => {});
    vi.spyOn(fakeBrowser.action, 'setPopup').mockImplementation(setPopup as never);
    vi.spyOn(fakeBrowser.action, 'setIcon').mockImplementation(setIcon as never);
  });

  it('sets text, colours and title on that tab only', async () => {
    await paintBadge(7, badge, true);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('C');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Smallprint: grade C');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId: 7 })).toEqual([0x8a, 0x5a, 0x00, 255]);
    expect(await fakeBrowser.action.getBadgeTextColor({ tabId: 7 })).toBe(BADGE_TEXT_COLOUR);
    expect(setPopup).toHaveBeenCalledExactlyOnceWith({ tabId: 7, popup: '/popup.html#grade=C' });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  it('draws what became of the page, and leaves out the letter for those who want none', async () => {
    await paintBadge(7, badge, false);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toBe('Smallprint: grade C');
    expect(setIcon).toHaveBeenCalledExactlyOnceWith({
      tabId: 7,
      path: { 16: '/icon/read-16.png', 32: '/icon/read-32.png' },
    });
  });

  it('is no error on a tab that has been closed, and is one on a tab that is open', async () => {
    vi.spyOn(fakeBrowser.action, 'setTitle').mockImplementation((async () => {
      throw new Error('No tab with id: 7.');
    }) as never);
    const get = vi.spyOn(fakeBrowser.tabs, 'get');
    get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(paintBadge(7, badge, true)).resolves.toBeUndefined();
    get.mockResolvedValueOnce({ id: 7 } as never);
    await expect(paintBadge(7, badge, true)).rejects.toThrow('No tab');
  });
});

/** WCAG 2.2's contrast ratio of two "#rrggbb" colours. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
