const USER_SUBJECT =
  /\b(?:you|users?|visitors?|members?|customers?|individuals?|consumers?|players?|patients?|guests?|anyone|every(?:one|body)|people|parents?|children)(?:\s(?:may|might|can|could|must|will|would|should|choose to|decide to|elect to|want to|wish to|need to|have to|agree to|are asked to|are able to|also|do|did|have|voluntarily|otherwise|directly|explicitly|knowingly|freely|each|both|all|then|ever|or they|publicly|willingly|have chosen to|are required to|to|not|never)){0,4}\s$/;

/** "We show you …", "for you …", "what we know about you to …": there the reader is no subject. */
const USER_OBJECT =
  /\b(?:show(?:s|n|ing)?|send(?:s|ing)?|sent|serv(?:e|es|ed|ing)|giv(?:e|es|en|ing)|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|tell(?:s|ing)?|notify|inform|ask(?:s|ed|ing)?|from|to|for|about|with|on|by|of|identify|contact|let|help(?:s|ing)?|enable(?:s)?|reach|track|target) (?:you|users?|visitors?|members?|customers?|individuals?|consumers?|people|parents?|children)\s$|\b(?:from|about) (?:you|users?|visitors?|members?|customers?|individuals?) to\s$/;

/** Units before a match in which its subject stands, at most. */
const LONGEST_SUBJECT = 120;

/** Whoever else there is, at the beginning of a clause and some words before the match. */
const OTHERS_SUBJECT =
  /^(?:in contrast to us,? )?(?:(?:many|most|few|some|several|various|numerous|(?:many |most |some |all )?other)(?: [a-z-]+){0,2} (?:web ?sites?|sites?|apps?|companies|businesses|services|firms|organi[sz]ations|platforms|shops)|(?:many|most) newsletters|web ?sites|(?:(?!our|the|such|both)[a-z]+ )?apps|a site that|competitors|(?:under [^,]{1,40}, )?(?:companies|controllers|operators|businesses) (?:must|should|are)|(?:some|many|most) people (?:say|think|opt)|(?:until|before) \d{4}|internet providers|data brokers|banks|employers|malware|(?:safari|firefox) blocks|hackers|(?:identity )?thieves|criminals|attackers|fraudsters|scammers|spammers|phishing e-?mails|researchers|developers|nobody|no one|your (?:[a-z]+ ){0,2}(?:provider|isp|employer|phone|bank|insurer)|(?:[a-z]+ ){0,2}(?:laws?|gdpr|ccpa|directive) (?:requires?|obliges?))(?: (?!(?:we|our|us|you|but)\b)[\w',-]+){0,9}\s$/;

/** "Ask any app whether …", "keep the box …", "members may not sell, rent or …". */
const ADVICE =
  /^(?:please )?(?:(?:you|users|members) (?:must|should|may not) (?!be |know )|ask |do not |keep (?:the|your) (?!data|personal|info))/;

/** "Please do not send us …": asked of the reader, whomever it names. */
const REQUEST = /^please (?:do not|don't|never|refrain) /;

/** Of the company, or of what it offers: then others do it there or for it. */
const OF_THE_COMPANY =
  /\b(?:we|our|ours|us|here|the (?:site|services?)|this (?:web ?site|site|app|page|service|platform|policy|notice))\b/;

/** "Sell" means …: says what a word stands for. */
const DEFINITION =
  /^(?:the (?:terms?|words?|expressions?) )?(?!th(?:is|at|ese)\b)["']?[a-z][a-z '/-]{1,40}["',]* (?:means?(?! (?:that )?your?\b)|refers to|shall mean|(?:is|are) defined as)\b/;

/**
 * "Location data is any data that …", "an IP address is personal data": behind the words that are explained. What is a
 * service or a tool is named because it is used.
 */
const EXPLAINED =
  /^(?: [a-z]+)? (?:is|are) (?:an?(?! (?:[a-z-]+ ){0,5}(?:service|tool|product|program|platform|software|company)\b)|any|personal|sensitive|the) /;

/** What may stand before words that are explained. */
const ARTICLE = /^(?:an? |the )?$/;

/** Whether the reader does it, or is told to, by a match in its clause: "information that you", "Keep the box". */
export function isReader(before: string, clause: string): boolean {
  const subject = before.slice(-LONGEST_SUBJECT);
  if (USER_SUBJECT.test(subject) && !USER_OBJECT.test(subject)) return true;
  return REQUEST.test(clause) || (ADVICE.test(clause) && !OF_THE_COMPANY.test(clause));
}

/**
 * Whether others do it, of whom nothing says that they do so for the company, or whether a word is only explained: by a
 * match's clause, what stands before it there, and what stands behind it.
 */
export function isOthers(before: string, clause: string, after: string): boolean {
  // First, since most clauses do.
  if (OF_THE_COMPANY.test(clause)) return false;
  return OTHERS_SUBJECT.test(before) || DEFINITION.test(clause) || (ARTICLE.test(before) && EXPLAINED.test(after));
}
