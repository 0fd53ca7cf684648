import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBrowser, tellWorker } from '../lib/page/extension-api';
import { watchForChoice } from '../lib/page/language-choice';
import { watchForText } from '../lib/page/late-text';
import type { PageReading } from '../lib/page/page-reading';
import { readPage } from '../lib/page/read';
import { answerMessages } from '../lib/page/reader-messages';
import { readWhenSettled } from '../lib/page/settle';

/** Run by the background in a tab that may show a policy; its result is the `PageReading` as JSON. */
export default defineUnlistedScript({
  // Without a name for its value, a script has no result to give back.
  globalName: true,
  async main(): Promise<string> {
    const reading = await readWhenSettled(document, readPage);
    answerMessages(document, { url: reading.url, policy: reading.policy, links: reading.links });
    const readAgain = () => tellWorker('candidate');
    watchForText(document, reading, readPage, readAgain);
    watchForChoice(document, reading, readPage, readAgain);
    if (reading.language !== 'und') return JSON.stringify(reading);
    return JSON.stringify({ ...reading, language: await askBrowser(reading.policy.text) } satisfies PageReading);
  },
});
