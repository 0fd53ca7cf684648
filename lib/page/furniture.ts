import { expression } from '../text/expression';
import type { RawBlock } from './block-builder';
import {
  attributeOf,
  documentOf,
  ELEMENTS_AND_TEXT,
  findWithin,
  isElement,
  matches,
  viewOf,
  walkerOf,
} from './dom-access';
import { classAndIdOf } from './dom-tree';
import { isOnlyLinks } from './only-links';
import type { Container } from './walk';

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog']);
const FURNITURE_ROLES = expression()`
  ^(?:
    navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|alert|status|tooltip|toolbar
  )$
`;

/** Whole words of `class` and `id` that name a part of the site rather than of the text. */
const FURNITURE_NAMES = expression('i')`
  (?:^|[\s_-])(?:
    nav|navbar|navigation|menu|menubar|footer|masthead|sidebar|breadcrumbs?|pagination|pager|related|recent|cta
    |byline|author|skip-?link|toolbar|popup|modal|(?:article|entry|post)-(?:info|meta)
  )(?:$|[\s_-])
`;

/** What stands beside a part, and gives it its name: "anchor-with-sticky-navbar". */
const NEIGHBOURS = /(?:^|[\s_-])(?:with|has|no|below|under)-[\w-]+/gi;

/** Those that may as well name what a section of a policy is about. */
const SUBJECT_NAMES = expression('i')`
  (?:^|[\s_-])(?:
    share|sharing|social|newsletter|subscribe|advert(?:isement)?|ads?|promo|comments?|login|signup|search
  )(?:$|[\s_-])
`;

/** Shorter ones are labels: "Tell your friends about us." In characters; a judgement. */
const SHORTEST_STATEMENT = 30;

/** "Accept all cookies", as a link. In characters; a judgement. */
const LONGEST_CHOICE = 40;

/** A section of two hundred characters is made of fewer nodes. A judgement. */
const MOST_OF_SECTION = 60;

/** Banners that ask for consent, by the names that their makers give them. */
const CONSENT_NAMES = expression('i')`
  onetrust|ot-sdk|(?:^|\s)cky-|cookieyes|cookie-?law-?info|complianz|cmplz-|borlabs|klaro|moove[-_]gdpr
  |tarteaucitron|axeptio|sp_message|evidon|truendo|civic|ccc-(?:overlay|module)|hs-eu-cookie|optanon|cookiebot
  |cybotcookie|didomi|usercentrics|truste-consent|qc-cmp|osano|cookiehub|iubenda-cs|termly-styles
`;

/** The names that sites give to banners of their own, and to what they say of cookies. */
const BANNER_NAMES = expression('i')`
  (?:cookies?|consent|(?<![a-z])(?:gdpr|cc))[-_]?(?:settings?-|preferences?-)?(?:
    banner|bar|popup|modal|overlay|law|dialog|notification|message|disclaimer|alert|container|window
  )
`;

/** What the same makers put into a policy: lists of cookies, and whole sections. */
const CONSENT_TEXTS = /ot-sdk-(?:cookie-policy|subgroup)|cmplz-(?:document|dropdown|cookies-overview)/i;

/**
 * What kind of part of the site a container is: by its own declaration, by the name of a banner, by its name alone, by a name
 * that a section of the text may have, too, or none.
 */
export function furnitureOf(
  { element, name, inMain }: Container,
  text: string,
): 'declared' | 'banner' | 'named' | 'subject' | null {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return null;
  if (FURNITURE_TAGS.has(name)) return 'declared';
  if (name === 'header') return inMain ? null : 'declared';
  if (name === 'form') return findWithin(element, CONTROLS) ? 'declared' : null;
  const role = attributeOf(element, 'role');
  if (role && FURNITURE_ROLES.test(role)) return 'declared';
  const names = namesOf(element, name, text);
  if (names === '') return null;
  if (CONSENT_NAMES.test(names)) return name === 'table' || CONSENT_TEXTS.test(names) ? null : 'declared';
  if (BANNER_NAMES.test(names) && name !== 'table') return 'banner';
  const words = splitCamelCase(names).replace(NEIGHBOURS, '');
  if (FURNITURE_NAMES.test(words)) return 'named';
  return SUBJECT_NAMES.test(words) ? 'subject' : null;
}

/** Whether a container says something in a sentence, and has nothing to fill in or to press. */
export function tellsOnly({ element }: Container, blocks: readonly RawBlock[]): boolean {
  return blocks.some(isStatement) && !mayBeUsed(element);
}

/** Looks at a few elements only: a page may nest 100,000 of one name. */
function mayBeUsed(element: Element): boolean {
  const nodes = walkerOf(documentOf(element), element, ELEMENTS_AND_TEXT);
  for (let met = 0; nodes.nextNode(); met++) {
    const node = nodes.currentNode;
    if (met > MOST_OF_SECTION || (isElement(node) && matches(node, TOOLS))) return true;
  }
  return false;
}

const TOOLS = 'button,[role=button],input,textarea,select';

function isStatement({ kind, text, linked }: RawBlock): boolean {
  return kind !== 'heading' && linked === 0 && text.length >= SHORTEST_STATEMENT && text.endsWith('.');
}

/** Whether a container is a banner that asks for consent, by its name. */
export function isConsent({ element }: Container): boolean {
  const names = classAndIdOf(element);
  return CONSENT_NAMES.test(names) || BANNER_NAMES.test(names);
}

/** Whether a container is a section of the text that only tells of cookies and consent: it has nothing to choose by. */
export function tellsOfConsent({ element, inMain }: Container, blocks: readonly RawBlock[]): boolean {
  if (!inMain && blocks[0]?.kind !== 'heading') return false;
  return !findWithin(element, `${TOOLS},form`) && blocks.some(isStatement) && !blocks.some(isShortLink);
}

function isShortLink(block: RawBlock): boolean {
  return block.text.length <= LONGEST_CHOICE && isOnlyLinks(block);
}

/** Whether an element stays where it is over a page that scrolls, and can be clicked at. */
export function floats(element: Element): boolean {
  if (!findWithin(element, 'button,[role=button],input')) return false;
  return viewOf(documentOf(element))?.getComputedStyle(element).position === 'fixed';
}

/** Whether a line says no more than when its text was changed or came into force. */
export function tellsDate({ text, linked }: RawBlock): boolean {
  return linked === 0 && text.length <= LONGEST_DATE && DATED.test(text) && /\b(?:19|20)\d\d\b/.test(text);
}

/** In characters: "Last updated on 3 May 2026 by Mila Reed". */
const LONGEST_DATE = 60;

/** In the languages of the detector. */
const DATED = expression('i')`
  updat|effective|revis|version|modified|\bstand\b|gültig|aktualis|aktualiz|mise à jour|en vigueur|vigor|actualiz
  |aggiorna|atualiz|bijgewerkt|zmian|gäller|gælder|gjelder|opdater|päivite|účinn|günce|yürürlü|更新|改定|制定|施行|生效|시행|개정
  |обновл|редакци
`;

/** What the reader of a page fills in: surveys, search, sign-up. */
const CONTROLS = 'input:not([type=hidden]),textarea,select';

/** The classes and the id of a container, without an id that is made of its own heading ("sharing-of-information"). */
function namesOf(element: Element, name: string, text: string): string {
  const classes = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  if (id === '') return classes;
  return /^h[1-6]$/.test(name) || isSlugOf(id, text) ? classes : `${classes} ${id}`;
}

/** Two words and more of an id that the text begins with, too: then it names the subject, not the part of the site. */
function isSlugOf(id: string, text: string): boolean {
  const words = id.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const opening = text
    .slice(0, LONGEST_SLUG)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return words.length > 1 && opening.startsWith(words.join('').slice(0, SHORTEST_SLUG));
}

/** Enough of an id to tell it from chance; generators cut ids off, and leave out what is no letter. */
const SHORTEST_SLUG = 12;
const LONGEST_SLUG = 200;

function splitCamelCase(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}
