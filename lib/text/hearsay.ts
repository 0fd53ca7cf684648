import { OF_THE_COMPANY } from './actors';
import type { Clauses } from './clauses';
import { expression } from './expression';
import type { Span } from './sentences';

/** Whoever else there is, at the beginning of a clause and some words before the match. */
const OTHERS_SUBJECT = expression()`
  ^(?:(?:in contrast to us|(?:for|as|under|to|according to) [^,]{1,40}|[a-z]+ should be aware that),? )?(?:if )?(?:
    (?:many|most|few|some|several|various|(?:many |most |some |all )?other)(?: [a-z-]+){0,2} (?:
      web ?sites?|sites?|apps?|companies|businesses|services|firms|organi[sz]ations|platforms|shops
    )|an? (?:(?:web)?site|app|company|shop|newspaper|bank|hospital|school)|(?:many|most) newsletters|web ?sites
    |competitors|other (?!service|third)[a-z-]+ providers
    |(?:(?!our|the|such|both|these|those)[a-z]+ )?(?:apps|employers|hospitals|makers|thieves|brokers|banks|doctors)
    |(?:an? )?(?:researcher|developer|hacker|thief)s?|(?:companies|controllers|operators|a business|businesses) (?:must|should|are)
    |(?:some|many|most) people (?:say|think|opt)|internet providers|malware|(?:safari|firefox) blocks|criminals
    |attackers|fraudsters|(?:scam|spam)mers|phishing e-?mails|nobody|no one
    |your (?:[a-z]+ ){0,2}(?:provider|isp|employer|phone|bank|insurer)
    |(?:[a-z0-9]+ ){0,3}(?:
      laws?|act|bill|statute|regulation|directive|gdpr|c[cp][pr]a|coppa|iso \d+|code|charter|standard|scheme|label
      |seal|mark|accreditation|guidelines
    )(?: of [a-z]+)? (?:requires?|obliges?|forbids?|asks|demands|expects?|defines)
  )(?: (?!(?:we|our|us|you|but)\b)[\w',-]+){0,9}\s$
`;

/** "A course on Google Analytics", "an expert for cookies": what is taught or written about. */
const ABOUT = expression()`
  \b(?:courses?|books?|talks?|workshops?|articles?|experts?|seminars?|lessons|films?) (?:on|about|for) (?:(?!y?our|the|this)[a-z]+ )?
  $
`;

/** What is sold does it, for those who buy: "our plugin adds a banner to your website". */
const PRODUCT = expression()`
  ^our (?:[a-z]+ ){0,2}(?:product|tool|software|platform|plugin|sdk|api|service) (?:adds|gives|helps|lets|shows)
  \b.* (?:your (?:visitors|customers|website)|their (?:customers|users|visitors))\b
`;

/** Of which as much is said as of data: "your luggage is kept". */
const GOODS = expression()`
  \b(?:your|unclaimed) (?:luggage|baggage|parcels?|shipments?|goods|items|belongings|deposit)
  (?= (?:is|are|for|to|with|until)\b)
`;

/** "Our partners tell us that they [do not sell it]": somebody else's word. */
const REPORTED =
  /\b(?:says?|states?|tells? us|claims?|promises?|assures? us|confirms?) that (?:it|they|he|she) [^,;]*$/;

/**
 * Of what was done formerly or only thought of: "until 2019 we used", "we used to", "we considered", "the old version of our
 * app"; of competitors; or what is quoted: "'we sell it' is a sentence that".
 */
const PAST = expression()`
  ^(?:
    (?:
      (?:previously|formerly),? (?:we|this|our|the)|back then|for years we|in the past,? we|(?:until|before|up to) \d{4}
      |we (?:once|used to|considered)|our (?:predecessor|competitors)
    )\b(?! have)
    |(?:the |our )?(?:old|earlier|previous|former) (?:
      (?:versions? of )?(?:the|our|this) (?:app|site|software|service|policy)|app|shop|owner|forum
    )s? (?:[a-z]+ed|said)\b
  )|^"we [^"]+",? [a-z]
`;

/** Of what is only supposed: "suppose an app", "were we to", "should we one day". */
const SUPPOSED = expression()`
  ^(?:
    suppose|imagine (?:that|an?)|think of|in theory|were (?:we|an?)|had we|if we were to
    |in a (?:future|later) version|we (?:plan to|(?:are|were) (?:planning|working on))|we will soon
    |should (?!you)[^,]* (?:one day|in future|ever)|if(?: this changes|,? in (?:the )?future)
  )\b
`;

/** "Sell" means …, fingerprinting is a technique: says what a word stands for. */
const DEFINITION = expression()`
  ^(?:the (?:terms?|words?|expressions?) )?(?!th(?:is|at|ese)\b)["']?[a-z][a-z '/-]{1,40}["',]* (?:
    means?(?! (?:that )?your?\b)|refers to|shall mean|(?:is|are) (?:defined as|an? (?:[a-z]+ )?technique)|ha(?:s|ve) the meaning
  )\b
`;

/** What each of them has: looked for first, as few sentences have it. */
const DEFINES = / mean|refers|defined|technique/;

/** Above a list of definitions. */
const FOR_PURPOSES = /^for the purposes? of [^:]*: /;

/** "Another law, COPPA, requires that operators obtain consent": whom a law binds. */
const OBLIGED = /\brequires? (?:that )?(?:operators|companies|businesses)\b/;

/**
 * "Location data is any data that …", "an IP address is personal data": behind the words that are explained. What is a
 * service or a tool is named because it is used.
 */
const EXPLAINED =
  /^(?: [a-z]+)? (?:is|are) (?:when|an?(?! (?:[a-z-]+ ){0,5}(?:service|tool|product|program|platform|software|company)\b)|any|personal|sensitive|the) /;

/** What may stand before words that are explained. */
const ARTICLE = /^(?:an? |the )?$/;

/**
 * Whether a match is told of others, of whom nothing says that they act for the company, or of former times; or whether a
 * word is only explained.
 */
export function isHearsay(clauses: Clauses, span: Span): boolean {
  const before = clauses.before(span);
  if (
    PAST.test(clauses.folded) ||
    ABOUT.test(before) ||
    REPORTED.test(before) ||
    GOODS.test(clauses.of(span)) ||
    PRODUCT.test(clauses.folded)
  )
    return true;
  const clause = clauses.around(span).replace(FOR_PURPOSES, '');
  // First, since most clauses do.
  if (OF_THE_COMPANY.test(clause)) return false;
  return (
    OTHERS_SUBJECT.test(before) ||
    OBLIGED.test(before) ||
    (DEFINES.test(clauses.folded) &&
      (DEFINITION.test(clause) || DEFINITION.test(clauses.folded.replace(FOR_PURPOSES, '')))) ||
    (ARTICLE.test(before) && EXPLAINED.test(clauses.after(span)))
  );
}

/** Whether all that a sentence tells of is only supposed. */
export function isSupposed({ folded }: Clauses): boolean {
  return SUPPOSED.test(folded);
}
