import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readVerdict, receiveVerdicts, sendWish } from '../../../lib/messages/page-badge';

const SHOWN = { url: 'https://brackwater.example/privacy', grade: 'C', watch: 4 };
const MESSAGE = { type: 'page-badge', shown: SHOWN };

beforeEach(() => fakeBrowser.reset());

const OWN_PAGES = 'chrome-extension://smallprint/';

describe('what the badge is told', () => {
  it.each<[string, unknown, unknown]>([
    ['a grade', MESSAGE, SHOWN],
    ['no grade', { ...MESSAGE, shown: { ...SHOWN, grade: null } }, { ...SHOWN, grade: null }],
    ['to go', { ...MESSAGE, shown: null }, null],
    ['no more than was agreed', { ...MESSAGE, shown: { ...SHOWN, html: '<b>' } }, SHOWN],
  ])('%s', (_name, message, verdict) => {
    expect(readVerdict(message)).toEqual(verdict);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'page-badge'],
    ['what is meant for the reader', { type: 'text' }],
    ['no verdict', { type: 'page-badge' }],
    ['a grade that does not exist', { ...MESSAGE, shown: { ...SHOWN, grade: 'F' } }],
    ['a grade that is missing', { ...MESSAGE, shown: { url: SHOWN.url, watch: 4 } }],
    ['markup for a number', { ...MESSAGE, shown: { ...SHOWN, watch: '<b>4</b>' } }],
    ['a negative number', { ...MESSAGE, shown: { ...SHOWN, watch: -1 } }],
    ['no address', { ...MESSAGE, shown: { grade: 'C', watch: 4 } }],
  ])('ignores %s', (_name, message) => {
    expect(readVerdict(message)).toBeUndefined();
  });

  it.each<[string, object, number]>([
    ['the background', { id: fakeBrowser.runtime.id }, 1],
    ['another extension', { id: 'someone-else' }, 0],
    ['a page in a tab', { id: fakeBrowser.runtime.id, tab: { id: 7 }, url: 'https://larkspur.example/privacy' }, 0],
    ['a page of its own', { id: fakeBrowser.runtime.id, tab: { id: 7 }, url: `${OWN_PAGES}options.html` }, 1],
  ])('hears %s, or does not', (_name, sender, times) => {
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(OWN_PAGES);
    const onVerdict = vi.fn();
    const addListener = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    receiveVerdicts(onVerdict);
    addListener.mock.lastCall?.[0](MESSAGE, sender as never, vi.fn());
    expect(onVerdict).toHaveBeenCalledTimes(times);
  });
});

describe('what it asks', () => {
  it('is heard where there is a background', async () => {
    const sendMessage = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
    expect(await sendWish('open')).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'open' });
  });

  it('is not, where the extension has gone', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'));
    expect(await sendWish('mute')).toBe(false);
  });
});
