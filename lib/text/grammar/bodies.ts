/** Words for those who can be given data, in the singular: people, companies, authorities. */
const BODIES = new Set(
  words(`
    advertiser adviser advisor affiliate agency agent airline association auditor authority bank broker bureau
    carrier charity client college company consultant consultancy contractor corporation council counsel courier court
    creditor customer dealer developer distributor division doctor employer enterprise entity firm foundation
    franchisee government hospital hotel individual institute institution insurer intermediary
    investigator investor issuer landlord lawyer lender licensee manufacturer marketer merchant ministry
    officer official operator organisation organization partner pharmacy police processor producer professional
    provider publisher recruiter regulator reseller researcher retailer school seller sponsor subcontractor
    subprocessor subsidiary supplier trader underwriter gateway collector university user vendor venue wholesaler
    accountant banker solicitor attorney shipper printer syndicator aggregator acquirer co-brander subprocessor
    business party network service platform exchange house group team office department enforcement
  `),
);

/** These name somebody only with a word before them that says of what kind: "ad networks", "third parties". */
const NEED_KIND = new Set(
  words('party network service platform exchange house group team office department enforcement'),
);

/** What makes a body of these. */
const KINDS = new Set(
  words(`
    ad ads advertising affiliate affiliated analytic analytics auction billing cloud commercial credit delivery data
    email e-mail external finance financial fulfilment fulfillment government hosting law mailing marketing media
    nonaffiliated other outside payment police private professional reference reporting research social statistics
    third unaffiliated unrelated
  `),
);

/** What belongs to the company itself when it says "our" of it: "our services", "our network". */
const OWN_WHEN_OURS = new Set(words('service platform network group office team department'));

/** In the singular these need no article. */
const MASS = new Set(words('police counsel government enforcement'));

/** The singular of a word, as far as the words for bodies need it. */
function singularOf(lower: string): string {
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:sse|she|che|xe)s$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}

/** Whether a noun phrase that ends so names somebody. `before` are the words of the phrase before its last, in lower case. */
export function namesBody(last: string, before: readonly string[], lead: readonly string[]): boolean {
  const singular = singularOf(last);
  if (!BODIES.has(singular)) return false;
  const isPlural = singular !== last;
  const ours = lead.includes('our');
  if (ours && OWN_WHEN_OURS.has(singular) && !before.includes('third')) return false;
  if (NEED_KIND.has(singular) && ![...before, ...lead].some((word) => KINDS.has(word))) return false;
  // A bare singular is half of a longer name: "business and marketing partners".
  return isPlural || MASS.has(singular) || lead.some((word) => word !== 'other');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
