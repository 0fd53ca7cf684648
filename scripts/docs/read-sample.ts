import './dom-globals';

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { analyze } from '../../lib/analysis/analyze';
import { readPage } from '../../lib/page/read';

const SAMPLE = fileURLToPath(new URL('../../tests/sample/privacy.html', import.meta.url));

/** Where the sample would stand if its company existed. */
const ADDRESS = 'https://www.fernweh-post.example/privacy';

/** The sample policy as the extension reads it, and what it finds in it. */
export function readSample() {
  const { window } = new JSDOM(readFileSync(SAMPLE, 'utf8'), { url: ADDRESS });
  const page = readPage(window.document);
  return { page, analysis: analyze(page.policy) };
}
