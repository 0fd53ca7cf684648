import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findOffences } from './import-rules';

const SOURCES = ['lib', 'entrypoints'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `${root}/${path.replaceAll('\\', '/')}`),
);

test('imports point one way and each library has one door', () => {
  expect(SOURCES.length).toBeGreaterThan(50);
  expect(SOURCES.flatMap((file) => findOffences(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['lib/text/words.ts', "import { RULES } from '../rules';", 'text may not import rules'],
  ['lib/rules/cookies.ts', "import type { Analysis } from '../analysis/report';", 'rules may not import analysis'],
  ['lib/ui/popup/PopupPage.tsx', "import { readWeights } from '../../settings/weights';", 'ui may not import settings'],
  ['lib/taxonomy/grade.ts', "export { words } from '../text/words';", 'Move what both need down to taxonomy'],
  ['lib/page/verdict.ts', "const x = await import('../analysis/analyze');", 'page may not import analysis'],
  ['lib/worker/badge.ts', "import {\n  a,\n  b,\n} from '../ui/messages';", 'worker may not import ui'],
  ['lib/analysis/analyze.ts', "import nlp from 'compromise/one';", 'compromise, whose door is lib/text/grammar'],
  ['lib/text/words.ts', "import nlp from 'compromise/two';", 'compromise, whose door is lib/text/grammar'],
  ['lib/text/framing.ts', "import { tagWords } from './grammar/tag-words';", 'use import() where it may wait'],
  ['entrypoints/background.ts', "import { a } from '../lib/text/grammar/find-recipients';", 'use import()'],
  ['lib/worker/read-tab.ts', "import { Readability } from '@mozilla/readability';", 'whose door is lib/page'],
  ['lib/worker/run-reader.ts', "import { readPage } from '../page/read';", 'which runs in pages: use import type'],
  ['lib/settings/theme.ts', "import * as v from 'valibot';", 'valibot, whose door is lib/reports or lib/messages'],
  ['lib/summary/gist.ts', "import { readFileSync } from 'node:fs';", 'node, whose door is lib/cli'],
  ['lib/ui/base.ts', "import 'left-pad';", 'left-pad, which has no door'],
  ['lib/newcomer/x.ts', "import { TOPICS } from '../taxonomy/topics';", 'newcomer has no place in MAY_IMPORT'],
  ['lib/worker/badge.ts', 'await browser.storage.local.get(null);', 'uses storage, whose door is lib/settings'],
  ['entrypoints/popup/main.tsx', 'browser.runtime.sendMessage({});', 'uses runtime messages'],
])('%s with %j is caught', (file, source, message) => {
  const offences = findOffences(file, source);
  expect(offences).toHaveLength(1);
  expect(offences[0]).toContain(file);
  expect(offences[0]).toContain(message);
});

test.each([
  ['lib/analysis/analyze.ts', "import { RULES } from '../rules';\nimport { TOPICS } from '../taxonomy/topics';"],
  ['lib/ui/popup/PopupPage.tsx', "import { messages } from '../messages';\nimport './popup.css';"],
  ['lib/text/grammar/tag-words.ts', "import nlp from 'compromise/two';"],
  ['lib/worker/run-reader.ts', "import type { PageReading } from '../page/page-reading';"],
  ['lib/ui/a.ts', "import type { RecipientPhrase } from '../text/grammar/find-recipients';"],
  ['entrypoints/popup/a.ts', "const { findRecipients } = await import('../../lib/text/grammar/find-recipients');"],
  ['entrypoints/popup/main.tsx', "import { PopupPage } from '../../lib/ui/popup/PopupPage';"],
])('%s with %j is let through', (file, source) => {
  expect(findOffences(file, source)).toEqual([]);
});
