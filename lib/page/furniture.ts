import { nameOf } from './dom-tree';

const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'dialog']);
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alertdialog|alert|status|tooltip|toolbar)$/;

/** Whole words of `class` and `id` that name a part of the site rather than of the text. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menubar|footer|masthead|sidebar|breadcrumbs?|pagination|pager|share|sharing|social|related|newsletter|subscribe|advert(?:isement)?|ads?|promo|comments?|skip-?link|toolbar|popup|modal|login|signup|search)(?:$|[\s_-])/i;

/** Banners that ask for consent, by the names that their makers give them. */
const CONSENT_NAMES =
  /onetrust|ot-sdk|(?:^|\s)cky-|cookieyes|cookie-?law-?info|complianz|cmplz-|borlabs|klaro|moove[-_]gdpr|tarteaucitron|axeptio|sp_message|evidon|truendo|civic|ccc-(?:overlay|module)|hs-eu-cookie|optanon|cookiebot|cybotcookie|didomi|usercentrics|truste-consent|qc-cmp|osano|cookiehub|iubenda-cs|termly-styles|(?:cookies?|consent|gdpr|cc)[-_]?(?:settings?-|preferences?-)?(?:banner|bar|popup|modal|overlay|law|dialog|notification|message|disclaimer|alert|container|window)/i;

/** What kind of part of the site an element is: by its own declaration, by its name alone, or none. */
export function furnitureOf(element: Element): 'declared' | 'named' | null {
  const tag = element.localName;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return null;
  if (FURNITURE_TAGS.has(tag)) return 'declared';
  if (tag === 'header') return element.closest('main,article,[role=main]') ? null : 'declared';
  const role = element.getAttribute('role');
  if (role && FURNITURE_ROLES.test(role)) return 'declared';
  const names = nameOf(element);
  if (names.length < 2) return null;
  if (CONSENT_NAMES.test(names)) return 'declared';
  return FURNITURE_NAMES.test(splitCamelCase(names)) ? 'named' : null;
}

function splitCamelCase(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}
