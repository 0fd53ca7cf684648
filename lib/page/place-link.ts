import { attributeOf, elementsWithin, findWithin, tagOf } from './dom-access';
import { classAndIdOf, parentOf } from './dom-tree';
import type { LinkPlace } from './policy-link';
import { textWithin } from './text-within';

/** What stands around a link. */
export interface Surroundings {
  readonly place: LinkPlace;
  /** From the link up to what holds it and the box; 0 in other places. */
  readonly steps: number;
  /** In the navigation or in the page's own text. */
  readonly isAside: boolean;
  /** Beside words about a captcha, whose maker has a policy of its own. */
  readonly isGuard: boolean;
}

/** How far above a link its row is looked for, and how large a row of a form with its words may be. Judgements. */
const MOST_STEPS = 5;
const ROW = { characters: 700, nodes: 80 };

/** Some sites wrap the whole page into a form: that one tells nothing. In elements. */
const LARGEST_FORM = 300;

/** Deeper than pages are. */
const DEEPEST = 200;

const BOX = 'input[type=checkbox],[role=checkbox]';
const FIELD = 'input:not([type]),input[type=text],input[type=email],input[type=tel],input[type=password]';
const CONSENT = /cookie|consent|gdpr|\bcmp|onetrust|didomi|usercentrics|\bcc-/i;
const FOOT = /foot(?:er|$|[\s_-])|bottom|legal|imprint|copyright|colophon/i;

/** Looks from a link upwards, at what is near it only. */
export function placeLink(link: Element): Surroundings {
  const row = lookAtRow(link);
  let place: LinkPlace = 'page';
  let hasField = row.hasField;
  let isAside = false;
  let above = parentOf(link);
  for (let step = 1; above && step <= DEEPEST; step++, above = parentOf(above)) {
    const name = tagOf(above);
    if (name === 'body') break;
    hasField ||= name === 'form' && isFormWithField(above);
    if (place !== 'page') continue;
    const role = attributeOf(above, 'role');
    const names = classAndIdOf(above);
    if (CONSENT.test(names)) place = 'banner';
    else if (name === 'footer' || role === 'contentinfo' || FOOT.test(names)) place = 'footer';
    else if (/^(?:nav|main|article|header)$/.test(name) || /^(?:navigation|main|banner)$/.test(role ?? ''))
      isAside = true;
  }
  const { isGuard } = row;
  // A banner has boxes too, for kinds of cookies; nobody signs up there.
  if (row.steps > 0 && (place !== 'banner' || hasField))
    return { place: 'agreement', steps: row.steps, isAside: false, isGuard };
  if (hasField) return { place: 'form', steps: 0, isAside: false, isGuard };
  return { place, steps: 0, isAside: isAside && place === 'page', isGuard };
}

interface Row {
  /** To the nearest box; 0 where there is none. */
  readonly steps: number;
  readonly hasField: boolean;
  readonly isGuard: boolean;
}

function lookAtRow(link: Element): Row {
  let steps = 0;
  let hasField = false;
  let isGuard = false;
  let above = parentOf(link);
  for (let step = 1; above && step <= MOST_STEPS; step++, above = parentOf(above)) {
    const text = tagOf(above) === 'body' ? null : textWithin(above, ROW);
    if (text === null) break;
    isGuard ||= /captcha/i.test(text);
    hasField ||= findWithin(above, FIELD) !== null;
    if (steps === 0 && findWithin(above, BOX)) steps = step;
  }
  return { steps, hasField, isGuard };
}

function isFormWithField(form: Element): boolean {
  return elementsWithin(form, '*').length <= LARGEST_FORM && findWithin(form, FIELD) !== null;
}
