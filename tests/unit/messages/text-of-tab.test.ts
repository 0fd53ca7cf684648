import { describe, expect, it } from 'vitest';
import { textOfTab } from '../../../lib/messages/text-of-tab';
import type { PageText } from '../../../lib/page/page-reading';
import { executeScript, sendMessage } from './fake-tab';

const TEXT = 'Write to us: privacy@larkspur.example';
const PAGE: PageText = {
  url: 'https://larkspur.example/privacy',
  policy: { text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length, level: 0 }] },
  links: [{ start: 13, end: TEXT.length, href: 'mailto:privacy@larkspur.example' }],
};

describe('the text of a tab', () => {
  it('comes from the reader in the top frame', async () => {
    sendMessage.mockResolvedValueOnce(PAGE);
    expect(await textOfTab(5)).toEqual(PAGE);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(5, { type: 'text' }, { frameId: 0 });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('is asked for once more where the reader is gone', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValueOnce(PAGE);
    expect(await textOfTab(5)).toEqual(PAGE);
    expect(executeScript).toHaveBeenCalledOnce();
  });

  const [link] = PAGE.links;
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no text', { ...PAGE, policy: { blocks: [] } }],
    ['blocks past the text', { ...PAGE, policy: { text: 'a', blocks: PAGE.policy.blocks } }],
    ['a link that runs a script', { ...PAGE, links: [{ ...link, href: 'javascript:alert(1)' }] }],
    ['a link into the extension', { ...PAGE, links: [{ ...link, href: 'chrome-extension://abc/options.html' }] }],
    [
      'a link that carries a name and a password',
      { ...PAGE, links: [{ ...link, href: 'https://bank.example@evil.example' }] },
    ],
    ['an overlong link', { ...PAGE, links: [{ ...link, href: `https://a.example/${'a'.repeat(500)}` }] }],
    ['a link past the text', { ...PAGE, links: [{ ...link, end: TEXT.length + 1 }] }],
    ['a link of no words', { ...PAGE, links: [{ ...link, end: 13 }] }],
    ['too many links', { ...PAGE, links: Array(10_001).fill(link) }],
  ])('is null where what comes back is %s', async (_, reply) => {
    sendMessage.mockResolvedValue(reply);
    expect(await textOfTab(5)).toBeNull();
  });
});
