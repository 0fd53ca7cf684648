import { languageOf } from '../text/language';
import type { RawBlock } from './block-builder';
import { bodyOf, rootElementOf, titleOf } from './dom-access';
import { isFrame } from './dom-tree';
import { SOFT_HEADING_LEVEL } from './elements';
import { tellsDate } from './furniture';
import { addressInWords, PRIVACY_TITLE, wordsOf } from './languages';
import { isOnlyLinks } from './only-links';
import { dropPageBreaks } from './page-breaks';
import { joinPrintedLines } from './printed-lines';
import { narrowToPolicy } from './privacy-section';
import { askReadability } from './readability-vote';
import { dropSecondCopy } from './repeats';
import { namesDocument, Survey } from './survey';
import { DEEPEST_OF_PARSERS, type Walk, walk } from './walk';

/** The text of a page's document part, block by block, and how much of the page it is. */
export interface Extraction {
  readonly blocks: readonly RawBlock[];
  /** What else there is on the page, outside navigation, header and footer. */
  readonly others: readonly RawBlock[];
  readonly tooLarge: boolean;
}

/** What Readability's article must give of the main content's text, so that its vote is followed. */
const SMALLEST_SHARE = 0.6;

/** A frame with this share of the page's text is what the page is there for: the rest is its shell. */
const MOST_OF_THE_TEXT = 0.6;

/** Longer lines above a document's name, in characters, open it. A judgement. */
const LONGEST_LABEL = 60;

/**
 * Finds the document in a page. Readability says where it is; what stands there is read from the live page, because
 * Readability loses collapsed accordions, tables, lists and definition lists within it. Where its article is small
 * beside the main content, the main content is taken whole: silent under-extraction looks like a clean policy. `url` is
 * where the page came from.
 */
export function extract(page: Document, url: string): Extraction {
  const root = bodyOf(page) ?? rootElementOf(page);
  if (!root) return NOTHING;
  const walked = walk(root);
  if (walked.tooLarge) return { ...NOTHING, tooLarge: true };
  const seeksPolicy = isAboutPrivacy(page, url);
  const framed = mainFrameOf(walked);
  const survey = surveyOf(framed ?? page, framed ? walk(bodyOf(framed) as Element) : walked, seeksPolicy);
  const drawn = afterNavigation(documentIn(survey));
  const once = dropSecondCopy(drawn);
  const narrowed = seeksPolicy ? narrowToPolicy(once) : once;
  const known = new Set([...narrowed, ...(once === drawn ? [] : drawn)]);
  const others = survey.contentOf(survey.whole).filter((block) => !known.has(block));
  return { blocks: withHeading(joinPrintedLines(dropPageBreaks(narrowed))), others, tooLarge: false };
}

const NOTHING: Extraction = { blocks: [], others: [], tooLarge: false };

function surveyOf(page: Document, walked: Walk, seeksPolicy: boolean): Survey {
  // Readability asks each element for all its text: past this depth that takes seconds.
  const isTooDeep = walked.depth > DEEPEST_OF_PARSERS;
  return new Survey(walked, isTooDeep ? new Set() : askReadability(page), seeksPolicy);
}

function documentIn(survey: Survey): readonly RawBlock[] {
  const { dialog } = survey;
  if (dialog) return survey.contentOf(dialog);
  const main = survey.contentOf(survey.mainRange());
  const voted = survey.contentOf(survey.votedRange());
  if (lengthOf(voted) < SMALLEST_SHARE * lengthOf(main)) return main;
  return survey.contentOf(survey.closedRange(survey.unfoldedRange(), endOfText));
}

/** Up to the last date, or the last sentence that speaks of data in the words of its language. */
function endOfText(lines: readonly RawBlock[]): number {
  const words = wordsOf(languageOf(lines.map(({ text }) => text).join('\n')));
  const speaksOfData = ({ kind, text }: RawBlock): boolean =>
    kind !== 'heading' && /[.。]$/.test(text) && words !== null && text.search(words.data) >= 0;
  return lines.findLastIndex((line) => tellsDate(line) || speaksOfData(line)) + 1;
}

/** From the first line on that is more than a link: the links above it lead elsewhere, however they are marked up. */
function afterNavigation(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const first = blocks.findIndex((block) => block.kind === 'heading' || !isOnlyLinks(block));
  return withoutMenu(withoutLabels(blocks.slice(Math.max(first, 0))));
}

/** Without a menu that stands, with titles of its own, above the document's name: old pages have one in a column to its left. */
function withoutMenu(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const named = blocks.findIndex((block) => block.kind === 'heading' && namesDocument(block));
  const menu = blocks.slice(0, Math.max(named, 0));
  if (!menu.some(isOnlyLinks) || !menu.every((block) => isOnlyLinks(block) || isMenuTitle(block))) return blocks;
  return blocks.slice(named);
}

/** "Departments", in bold. */
function isMenuTitle({ kind, level, text }: RawBlock): boolean {
  return kind === 'heading' && level === SOFT_HEADING_LEVEL && text.length <= LONGEST_LABEL;
}

/** Without the names of other pages and sections that stand, without a link, above the document's own; a date stays. */
function withoutLabels(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const named = blocks.findIndex(({ kind, level }) => kind === 'heading' && level === 1);
  const name = blocks[named];
  if (!name || !namesDocument(name)) return blocks;
  const above = blocks.slice(0, named);
  if (!above.every((block) => block.text.length <= LONGEST_LABEL)) return blocks;
  return [...above.filter((block) => !isLabel(block)), ...blocks.slice(named)];
}

function isLabel(block: RawBlock): boolean {
  if (block.kind === 'heading') return false;
  return isTrail(block) || (!/\d|[.!?:;]$/.test(block.text) && !namesDocument(block));
}

/** "Home » About us » Privacy policy" */
function isTrail({ text, linked }: RawBlock): boolean {
  return linked > 0 && /\s[»›>→/|]\s/.test(text);
}

/** A text that opens with its own name has a heading, whatever element holds it. */
function withHeading(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph' || !namesDocument(first)) return blocks;
  return [{ ...first, kind: 'heading', level: 1 }, ...rest];
}

/** Terms that have a section on privacy are terms; a page that promises a policy in its name has one. */
function isAboutPrivacy(page: Document, url: string): boolean {
  return PRIVACY_TITLE.test(titleOf(page)) || PRIVACY_TITLE.test(addressInWords(url));
}

/** The document of the innermost same-origin frame that holds most of a page's text. */
function mainFrameOf({ blocks, containers }: Walk): Document | null {
  const enough = lengthOf(blocks) * MOST_OF_THE_TEXT;
  const frames = containers.filter((container) => isFrame(container.name));
  const main = frames.findLast(({ first, last }) => last > first && lengthOf(blocks.slice(first, last)) > enough);
  return main ? (main.element as HTMLIFrameElement).contentDocument : null;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((length, block) => length + block.text.length, 0);
}
