import type { RawBlock } from './block-builder';
import { LABELS_BEFORE, LANGUAGE_NAMES, MORE_LINES, TOOL_LINES } from './languages/tool-lines';
import { isOnlyLinks } from './only-links';

/** Longer lines are text. */
const LONGEST_TOOL = 80;

/** Longer links are sentences. In characters; a judgement. */
const LONGEST_LINK = 100;

/** What stands between them: no letters of any script, though only a script's own classes would know them all. */
const BETWEEN = '[\\s!-/:-@[-`{-~«»‹›·•–—…。、？]+';

/**
 * One or a few of them in a line. Without Unicode's classes, and without a most that has each copied so often: with both a
 * browser took a tenth of a second to make this ready.
 */
const TOOL_LINE = new RegExp(`^(?:(?:${TOOL_LINES})(?:${BETWEEN}|$))+$`);

const MORE_LINE = new RegExp(`^(?:${MORE_LINES}|${LABELS_BEFORE})$`);

const LABELS_LINE = new RegExp(`^(?:${LABELS_BEFORE})\\s?:`);

/** One or a few of them: "English | Español". */
const LANGUAGE_LINE = new RegExp(`^(?:[^:]{1,60}:\\s?)?(?:(?:${LANGUAGE_NAMES})(?:${BETWEEN}|$))+$`);
const LANGUAGES = new RegExp(LANGUAGE_NAMES, 'g');

/** "Português (Brasil)" */
const COUNTRY = /\([^()]{2,30}\)/g;

/** In a line or in lines one upon the other; fewer may be a term of the text. */
const FEWEST_LANGUAGES = 2;
const LEAST_LINKED = 0.4;

/** In characters: forty names and what stands between them. */
const LONGEST_LANGUAGES = 600;

/**
 * Places of what pages put around any text, whatever it is marked up as: lines that print it, share it or ask whether it
 * was of use, languages to choose from, and links to further reading with what stands above them.
 */
export function findTools(blocks: readonly RawBlock[]): number[] {
  const places: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const languages = endOfLanguages(blocks, index);
    if (languages > index) {
      for (let place = index; place < languages; place++) places.push(place);
      index = languages - 1;
      continue;
    }
    const block = blocks[index];
    if (!block || block.text.length > LONGEST_TOOL) continue;
    const words = plain(block.text);
    if (isTool(block, words) || isLabels(block, words) || leadsAway(block)) places.push(index);
    if (!MORE_LINE.test(words)) continue;
    const first = index + 1;
    const end = endOfLinks(blocks, first);
    if (end === first) continue;
    for (let place = index; place < end; place++) places.push(place);
    index = end - 1;
  }
  return places;
}

/** The end of the lines that name languages to choose from: most of them links, besides the one in use and what stands before. */
function endOfLanguages(blocks: readonly RawBlock[], first: number): number {
  let end = first;
  let names = 0;
  let length = 0;
  let linked = 0;
  for (let block = blocks[end]; block && block.text.length <= LONGEST_LANGUAGES; block = blocks[end]) {
    const words = plain(block.text.replace(COUNTRY, ''));
    if (!LANGUAGE_LINE.test(words)) break;
    names += words.match(LANGUAGES)?.length ?? 0;
    length += block.text.length - block.text.indexOf(':') - 1;
    linked += block.linked;
    end++;
  }
  return names >= FEWEST_LANGUAGES && linked >= length * LEAST_LINKED ? end : first;
}

/** A single word may as well be a term of the text: then it is a tool only where it is a link, marks around it aside. */
function isTool(block: RawBlock, words: string): boolean {
  return TOOL_LINE.test(words) && (/\s/.test(words) || isOnlyLinks({ ...block, text: words }));
}

/** "← All documents", or "© Photographer" */
function leadsAway(block: RawBlock): boolean {
  return /^[←⬅⇐‹«©]/.test(block.text) && isOnlyLinks(block);
}

/** "Tags: privacy, legal": all but the first word and what stands between them are links, as in no sentence of a text. */
function isLabels({ text, linked }: RawBlock, words: string): boolean {
  return LABELS_LINE.test(words) && linked >= (text.length - text.indexOf(':')) * 0.6;
}

function endOfLinks(blocks: readonly RawBlock[], first: number): number {
  let end = first;
  for (let block = blocks[end]; block && isOnlyLinks(block) && block.text.length <= LONGEST_LINK; block = blocks[end])
    end++;
  return end;
}

/** In lower case, without arrows and marks around it. */
function plain(text: string): string {
  // Small i with a dot of its own is what a Turkish capital one becomes.
  const lower = text.toLowerCase().replaceAll('i\u0307', 'i');
  return HAS_PLAIN_ENDS.test(lower) ? lower : lower.replace(/^[^\p{L}\p{N}¿]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Most lines have: a browser takes its time to ready all letters of all scripts. */
const HAS_PLAIN_ENDS = /^[a-z\d](?:.*[a-z\d])?$/s;
