import { POLICY_LANGUAGE } from '../taxonomy/policy-language';
import { languageOf } from '../text/language';
import type { RawBlock } from './block-builder';
import { POLICY_TITLE } from './languages';

/** At so many places a text is asked for its language before all of it is, and so much of it there. Judgements. */
const PROBES = 8;
const PROBE_LENGTH = 500;

/** Shorter lines go with what stands around them: names and addresses may be of any language. In characters; a judgement. */
const SHORTEST_TELLING = 120;

/** A passage that is shorter is a quote or a table in the text around it. In characters; a judgement. */
const SHORTEST_VERSION = 600;

/** Versions of a text in two or three languages are of much the same length. A judgement. */
const LEAST_SHARE = 0.25;

/**
 * Where a text holds its versions in several languages one below the other, the English one: nothing but that is graded.
 * Null where there is none, or nothing else. A passage in English may also be a list of cookies in a text of another
 * language: that it reads as a policy by itself is for the caller to find out.
 */
export function englishPartOf(blocks: readonly RawBlock[]): readonly RawBlock[] | null {
  const all = lengthOf(blocks);
  if (all < 2 * SHORTEST_VERSION || !isMixed(blocks)) return null;
  const versions = versionsIn(blocks);
  const english = versions.filter(({ isEnglish }) => isEnglish);
  const inEnglish = lengthOf(english.flatMap((version) => version.blocks));
  if (inEnglish > all * (1 - LEAST_SHARE)) return null;
  const longest = english.sort((one, other) => lengthOf(other.blocks) - lengthOf(one.blocks))[0];
  return longest && lengthOf(longest.blocks) >= all * LEAST_SHARE ? longest.blocks : null;
}

/** Whether some of a text is in English and some is not. */
function isMixed(blocks: readonly RawBlock[]): boolean {
  const text = blocks.map((block) => block.text).join('\n');
  const languages = new Set<boolean>();
  for (let probe = 0; probe < PROBES && languages.size < 2; probe++) {
    const start = Math.floor((text.length * probe) / PROBES);
    languages.add(isInEnglish(text.slice(start, start + PROBE_LENGTH)));
  }
  return languages.size === 2;
}

interface Version {
  readonly isEnglish: boolean;
  readonly blocks: readonly RawBlock[];
}

function versionsIn(blocks: readonly RawBlock[]): Version[] {
  const passages: { isEnglish: boolean; start: number; length: number }[] = [];
  let short = 0;
  for (const [index, { text }] of blocks.entries()) {
    const last = passages.at(-1);
    if (text.length < SHORTEST_TELLING && last) {
      short++;
      continue;
    }
    const isEnglish = isInEnglish(text);
    if (last?.isEnglish === isEnglish) last.length += text.length;
    else {
      // What was no version of its own belongs to the one before it.
      if (last && last.length < SHORTEST_VERSION) passages.pop();
      const start = passages.length === 0 ? 0 : startOf(blocks, index, short);
      const before = passages.at(-1);
      if (before?.isEnglish === isEnglish) before.length += text.length;
      else passages.push({ isEnglish, start, length: text.length });
    }
    short = 0;
  }
  if (passages.length > 1 && (passages.at(-1)?.length ?? 0) < SHORTEST_VERSION) passages.pop();
  return passages.map(({ isEnglish, start }, index) => ({
    isEnglish,
    blocks: blocks.slice(start, passages[index + 1]?.start),
  }));
}

/** Of the short lines before the first telling one of a version, those from its name on, or from its first heading. */
function startOf(blocks: readonly RawBlock[], telling: number, short: number): number {
  const lines = blocks.slice(telling - short, telling);
  const named = lines.findIndex(({ kind, text }) => kind === 'heading' && POLICY_TITLE.test(text));
  const first = named < 0 ? lines.findIndex(({ kind }) => kind === 'heading') : named;
  return first < 0 ? telling : telling - short + first;
}

function isInEnglish(text: string): boolean {
  return languageOf(text) === POLICY_LANGUAGE;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}
