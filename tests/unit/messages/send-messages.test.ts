import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToRead } from '../../../lib/messages/ask-worker';
import { markInTab } from '../../../lib/messages/mark-in-tab';
import { executeScript, sendMessage } from './fake-tab';

const QUOTE = { text: 'We may sell your data.', start: 100, end: 122 };
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

describe('marking a quote in a tab', () => {
  it('asks the reader in the top frame, with nothing but the quote', async () => {
    sendMessage.mockResolvedValueOnce({ marked: true });
    const evidence = { ...QUOTE, heading: null, leadIn: null, modality: 'may' as const };
    expect(await markInTab(5, evidence)).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(5, { type: 'mark', ...QUOTE }, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('says so where the page no longer holds the quote', async () => {
    sendMessage.mockResolvedValueOnce({ marked: false });
    expect(await markInTab(5, QUOTE)).toBe(false);
    expect(executeScript).not.toHaveBeenCalled();
  });

  it.each([
    ['nobody listens', () => Promise.reject(NOBODY)],
    ['nobody answers', () => Promise.resolve(undefined)],
    ['the answer makes no sense', () => Promise.resolve({ marked: 'yes' })],
  ])('runs the reader and asks once more where %s', async (_name, silence) => {
    sendMessage.mockImplementationOnce(silence).mockResolvedValueOnce({ marked: true });
    expect(await markInTab(5, QUOTE)).toBe(true);
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 5, frameIds: [0] },
      files: ['/reader.js'],
    });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second silence', async () => {
    sendMessage.mockRejectedValue(NOBODY);
    expect(await markInTab(5, QUOTE)).toBe(false);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is false where the page cannot be reached', async () => {
    sendMessage.mockRejectedValue(NOBODY);
    executeScript.mockRejectedValue(new Error('No tab with id: 5.'));
    expect(await markInTab(5, QUOTE)).toBe(false);
  });
});

describe('asking the background to read', () => {
  it('sends what the protocol knows', async () => {
    const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => undefined);
    await askToRead(5);
    await askToRead(6, { force: true });
    expect(send.mock.calls).toEqual([[{ type: 'read-tab', tabId: 5 }], [{ type: 'read-tab', tabId: 6, force: true }]]);
  });

  it('asks once more where the background is just being stopped, and then no more', async () => {
    vi.useFakeTimers();
    const send = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(NOBODY)
      .mockResolvedValueOnce(undefined);
    const asked = askToRead(5);
    await vi.advanceTimersByTimeAsync(300);
    await asked;
    expect(send).toHaveBeenCalledTimes(2);
    send.mockRejectedValue(NOBODY);
    const askedInVain = expect(askToRead(5)).rejects.toThrow('Could not establish connection');
    await vi.advanceTimersByTimeAsync(300);
    await askedInVain;
    expect(send).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });
});
