import { expression } from '../text/expression';
import {
  attributeOf,
  childElementsOf,
  documentOf,
  findAllIn,
  hasAttribute,
  isElement,
  parentNodeOf,
  viewOf,
} from './dom-access';

/** By what pages say in which language a version of their text is: most switch between English and another one. */
const MARKED =
  'body [lang],body [data-lang],[id="en"],[id$="-en"],[id$="_en"],[id^="en-"],[id*="english" i],[class~="en"],[class*="-en"],[class*="_en"],[class*="en-"],[class*="english" i]';

/** A page may mark every word, and hold a hundred thousand lines in one element: past so many, judgements, nothing is looked for. */
const MOST_MARKED = 3_000;
const MOST_CHILDREN = 500;

/** A language by its tag or its name, as pages mark their versions. */
export const LANGUAGE = expression('i')`
  (?<![a-z])(?:
    en|de|fr|es|it|pt|nl|pl|sv|da|no|nb|fi|cs|tr|ru|uk|zh|cn|tw|hk|ja|jp|ko|kr|ar|he|hi|vi|th|id|hu|ro|el|bg|english
    |german|deutsch|french|spanish|italian|portuguese|chinese|japanese|korean|russian|turkish|arabic
  )(?![a-z])
`;

/**
 * The versions of a page's text in languages other than the one that it shows: elements that are not shown beside others
 * that are, and whose marks differ from theirs in the language only (`lang="de"` and `lang="en"`, "text-ko" and "text-en").
 */
export function findOtherVersions(page: Document): ReadonlySet<Element> {
  const others = new Set<Element>();
  const marked = findAllIn(page, MARKED);
  if (marked.length > MOST_MARKED) return others;
  const parents = new Set(Array.from(marked).filter(markOf).map(parentNodeOf));
  for (const parent of parents) {
    if (!parent || !isElement(parent) || childElementsOf(parent).length > MOST_CHILDREN) continue;
    const children = Array.from(childElementsOf(parent), (element) => ({ element, mark: markOf(element) }));
    for (const version of groupsOf(children.filter(isMarked))) {
      const hidden = version.filter(({ element }) => !isShown(element));
      if (hidden.length === version.length) continue;
      const shown = new Set(version.filter((one) => !hidden.includes(one)).map(({ mark }) => mark.language));
      for (const { element, mark } of hidden) if (!shown.has(mark.language)) others.add(element);
    }
  }
  return others;
}

interface Mark {
  /** The mark without its language. */
  readonly pattern: string;
  readonly language: string;
}

interface Version {
  readonly element: Element;
  readonly mark: Mark;
}

function isMarked(child: { element: Element; mark: Mark | null }): child is Version {
  return child.mark !== null;
}

function markOf(element: Element): Mark | null {
  for (const name of ['lang', 'data-lang']) {
    const language = attributeOf(element, name);
    if (language) return { pattern: name, language: language.toLowerCase() };
  }
  const tokens = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`.split(/\s+/);
  for (const token of tokens) {
    const language = LANGUAGE.exec(token)?.[0];
    if (language) return { pattern: token.replace(language, '*'), language: language.toLowerCase() };
  }
  return null;
}

/** Versions whose marks are alike, of two languages and more. */
function groupsOf(children: readonly Version[]): Version[][] {
  const groups = new Map<string, Version[]>();
  for (const child of children) {
    const group = groups.get(child.mark.pattern) ?? [];
    group.push(child);
    groups.set(child.mark.pattern, group);
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ mark }) => mark.language)).size > 1);
}

function isShown(element: Element): boolean {
  if (hasAttribute(element, 'hidden') || /display\s*:\s*none/i.test(attributeOf(element, 'style') ?? '')) return false;
  return viewOf(documentOf(element))?.getComputedStyle(element).display !== 'none';
}
