import { joinRegions, type Region } from '../taxonomy/regions';
import { expression } from './expression';
import type { Heading } from './heading';
import { normalise } from './normal-form';

/** Names of regions and of their laws: a group for each region of `BY_GROUP`, in its order. */
const PLACE = expression('g')`
  (?<!non-)\b(?:
    (californians?|california|ccpa|cpra)
    |(virginia|colorado|connecticut|utah|nevada|texas|oregon|montana|u\.?s\.? states?)|(united states|usa|u\.s\.)
    |(eea|eu|europeans?|europe|gdpr)|(united kingdom|uk|u\.k\.)|(switzerland|swiss)
    |(canadians?|canada|quebec|pipeda)|(brazilians?|brazil|lgpd)|(australians?|australia)
  )(?![\w@])
`;

const BY_GROUP: readonly Region[] = [
  'california',
  'us-states',
  'us',
  'europe',
  'uk',
  'switzerland',
  'canada',
  'brazil',
  'australia',
];

/** Between two names of one list: "the European Economic Area (EEA), the UK and/or Switzerland". */
const BETWEEN = expression()`
  ^[\s,/&()"'-]*(?:
    (?:union|economic area|consumer privacy act|general data protection regulation|of america|and|or|the|in|from|of)
    \b[\s,/&()"'-]*
  )*$
`;

/** People right before a place: "residents of the", "users who are located in". */
const PEOPLE_BEFORE = expression()`
  \b(?:
    (?:[a-z]+s|anyone|everyone|everybody)(?:(?: [a-z]+ing)?(?: with us)?,? (?:who|that) (?:live|reside|are resident)| residing| living)|residents?|citizens?|consumers?|customers?|individuals?|users?|visitors?|members?|persons?|people
    |players?|patients?|guests?|subscribers?|students?|clients?|shoppers?|employees?|applicants?|candidates?|riders?
    |drivers?|readers?|participants?|donors?|those|subjects?|reside
  )(?: (?:who|that|are|is|live|reside|located|based|living|residing|resident|protected|covered)){0,4} (?:in|of|from|within|inside|under|by)(?: (?:the|any|a|state|country|member|states|of|in|certain)){0,4} ?[("']*$
`;

/** The reader right before a place: "if you are a resident of the", "you live in". */
const READER_BEFORE = expression()`
  \byou(?:'re|,? (?:are|live|reside|access|use|visit))(?: (?:
      accessing|using|visiting|our|the|this|sites?|website|app|services?|an?|currently
      |residents?|citizens?|consumers?|customers?|individuals?|users?|visitors?|members?|persons?|people
      |players?|patients?|guests?|subscribers?|students?|clients?|national|minor|data|subject|who|is|falls?|country
      |countries|region|jurisdiction|state|located|based|living|residing|protected|covered|inside|within|in|of|from
      |by|to|under|that|scope
    )
  ){0,13} ?[("']*$
`;

/** "EEA residents", "California's consumers". */
const PEOPLE_AFTER = expression()`
  ^[)"']*(?:'s)?(?: (?:union|economic area|based|law)[)"']*){0,2}(?: (?:allows?|gives?|grants?|permits?|entitles?|lets?)(?: its)?)? (?:
    residents?|citizens?|consumers?|customers?|individuals?|users?|visitors?|members?(?! states?)|persons?|people
    |players?|patients?|guests?|subscribers?|students?|clients?|shoppers?|minors?|data subjects?
  )\b
`;

/** Who is named by the place: "Californians", "Australians". */
const NAMES_PEOPLE = /(?:ian|ean)s$/;

/** Opens the sentence: "In the EEA, you may …", "For the UK: …". */
const OPENS = /^\W*(?:in|for|within)(?: the)? $/;

/** A law of Californians gives rights to nobody else; the law of Europe binds companies there towards everyone. */
const BY_LAW = /(?:^|\b(?:rights?|entitled|discriminat\w+)\b.{0,80}\b)(?:under|pursuant to)(?: the)? $/;

/** After these the place is no condition, or is one of another part of the sentence. */
const NO_CONDITION = expression()`
  \b(?:
    outside|regardless|whether|not|other than|including|such as|defined|meaning|term|(?:and|or),? if|except|unless
    |unlike
  )\b[^.;]{0,70}$
`;

const FOR_ALL =
  /\b(?:all (?:of )?(?:our |its )?(?:users|customers|visitors|members)|everyone|regardless of|wherever)\b/;

/** Units before a place in which its condition stands, at most. */
const LONGEST_CONDITION = 140;

/** The region to whose people a folded sentence is limited: "If you are a California resident, you may …". */
export function regionOfSentence(folded: string): Region | null {
  let region: Region | null = null;
  for (const { start, end, joint } of listPlaces(folded)) {
    const before = folded.slice(Math.max(0, start - LONGEST_CONDITION), start);
    const isCondition =
      PEOPLE_BEFORE.test(before) ||
      READER_BEFORE.test(before) ||
      PEOPLE_AFTER.test(folded.slice(end, end + 80)) ||
      NAMES_PEOPLE.test(folded.slice(start, end)) ||
      OPENS.test(before) ||
      (joint === 'california' && BY_LAW.test(before));
    if (isCondition && !NO_CONDITION.test(before)) region = region ? joinRegions(region, joint) : joint;
  }
  return FOR_ALL.test(folded) ? null : region;
}

interface Place {
  readonly start: number;
  end: number;
  joint: Region;
}

/** The places that a text names; those of one list are one. */
function listPlaces(folded: string): Place[] {
  const places: Place[] = [];
  for (let match = PLACE.exec(folded); match; match = PLACE.exec(folded)) {
    const region = BY_GROUP[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? 'several';
    const start = match.index;
    const end = start + match[0].length;
    const last = places.at(-1);
    if (last && start - last.end < 60 && BETWEEN.test(folded.slice(last.end, start))) {
      last.end = end;
      last.joint = joinRegions(last.joint, region);
    } else places.push({ start, end, joint: region });
  }
  return places;
}

/** What a heading must hold besides a place, unless it is nothing but the place. */
const ABOUT_PEOPLE = expression()`
  \b(?:
    rights?|residents?|citizens?|consumers?|customers?|individuals?|users?|visitors?|people|subjects?|californians?
    |europeans?|minors|only|notices?|note|information for|disclosures?|provisions?|terms|addendum|supplement|ccpa
    |cpra|gdpr|lgpd|privacy act
  )\b
`;

/** Headings that name a place for another reason: where data goes, who answers for it, an address. */
const NOT_ABOUT_PEOPLE = expression()`
  \b(?:
    transfers?|shield|outside|other than|representatives?|agent|frameworks?|clauses|compliance|bas[ie]s|authorit\w+|policy
    |except|not|see|inc|ltd|gmbh|changes|updates
  )\b|[@\d]{3}
`;

/** Before the name of a heading that is nothing but a place. */
const NUMBERING = /^(?:(?:appendix|annex|section|part) )?[\w.]{0,6}[):.]? ?(?:-|in|for|the)? ?$/;

/**
 * The region that a folded heading names as the one its section is for. Without true levels a line that is nothing but
 * the name of a country may be the end of an address.
 */
function regionOfHeading(folded: string, isCertain: boolean): Region | null {
  const places = listPlaces(folded);
  const [first] = places;
  if (!first || NOT_ABOUT_PEOPLE.test(folded)) return null;
  const region = places.map(({ joint }) => joint).reduce(joinRegions);
  if (ABOUT_PEOPLE.test(folded)) return region;
  const isAll = NUMBERING.test(folded.slice(0, first.start)) && first.end >= folded.length - 2;
  return isAll && (isCertain || !COUNTRIES.has(region)) ? region : null;
}

const COUNTRIES: ReadonlySet<Region> = new Set(['us', 'uk', 'switzerland', 'canada', 'brazil', 'australia']);

/** Sections that go on with the one before, where headings have no levels: only rights of a region have such parts. */
const GOES_ON = expression()`
  \b(?:
    agents?|verif\w+|discriminat\w+|categor\w+|shine the light|do not sell|legal bas[ie]s|supervisory
    |right (?:to|of)|(?:how to|exercis\w+|submit\w*)\b.{0,30}\b(?:rights?|requests?)
    |(?:sale|sold|collected|disclosed|shared)\b.{0,30}\b(?:personal|information|months)|sensitive
    |financial incentives?|response timing
  )\b
`;

/** A policy that is all for one region says so in its title: its first lines of so many units. */
const TITLE = 300;

/**
 * By heading: the region for which its section is, or null. A heading reaches to the next one of its level or above;
 * where all have one level, by their numbers, and else by what they are called.
 */
export function regionsOfSections(given: readonly Heading[]): (Region | null)[] {
  const isFlat = given.slice(1).every(({ level }) => level === given[1]?.level);
  const headings = given.map((heading) => ({ ...heading, text: normalise(heading.text).folded }));
  const isNumbered = isFlat && headings.filter(({ text }) => depthOf(text) > 0).length > 3;
  const open: { readonly level: number; readonly region: Region }[] = [];
  return headings.map((heading) => {
    const { text, start } = heading;
    const level = isNumbered ? depthOf(text) || DEEPEST : heading.level;
    const own = start < TITLE ? null : regionOfHeading(text, !isFlat);
    for (let top = open.at(-1); top && level <= top.level; top = open.at(-1)) {
      if (isFlat && level === top.level && !own && GOES_ON.test(text)) break;
      open.pop();
    }
    if (own) open.push({ level, region: own });
    return open.at(-1)?.region ?? null;
  });
}

const DEEPEST = 9;

/** How many numbers a heading begins with: 2 for "4.1 Your rights"; 0 for none. */
function depthOf(heading: string): number {
  return /^\d{1,2}(?:\.\d{1,2})*/.exec(heading)?.[0].split('.').length ?? 0;
}
