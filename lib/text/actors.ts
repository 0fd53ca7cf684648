import { expression } from './expression';

const USER_SUBJECT = expression()`
  \b(?:
    you|users?|visitors?|members?|customers?|individuals?|consumers?|players?|patients?|guests?|anyone
    |every(?:one|body)|people|parents?|children
  )(?:
    \s(?:
      who|may|might|can|could|must|will|would|should|choose to|decide to|elect to|want to|wish to|need to|have to
      |agree|are asked to|are able to|also|do|did|have|voluntarily|otherwise|directly|explicitly|knowingly|freely
      |each|both|all|then|ever|or they|publicly|willingly|have chosen to|are required to|to|not|never
    )
  ){0,4}\s$
`;

/** "We show you …", "for you …", "what we know about you to …": there the reader is no subject. */
const USER_OBJECT = expression()`
  \b(?:
    show(?:s|n|ing)?|send(?:s|ing)?|sent|serv(?:e|es|ed|ing)|giv(?:e|es|en|ing)|offer(?:s|ed|ing)?
    |deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|tell(?:s|ing)?|notify|inform|ask(?:s|ed|ing)?|from|to|for|about|with
    |on|by|of|identify|contact|let|help(?:s|ing)?|enable(?:s)?|reach|track|target
  ) (?:you|users?|visitors?|members?|customers?|individuals?|consumers?|people|parents?|children)\s$
  |\b(?:from|about) (?:you|users?|visitors?|members?|customers?|individuals?) to\s$
`;

/** Units before a match in which its subject stands, at most. */
const LONGEST_SUBJECT = 120;

/** "Ask any app whether …", "keep the box …", "members may not sell, rent or …". */
const ADVICE = expression()`
  ^(?:please )?(?:
    (?:you|users|members) (?:must|should|may not) (?!be |know )
    |it is (?:up to (?:you|(?:each|every|the) user)) |(?:ask|do not|check|learn (?!more)|encrypt your|back up|beware) |keep (?:the|your) (?!data|personal|info)
  )
`;

/** "Please do not send us …", "beware of letters in our name": asked of the reader, whomever it names. */
const REQUEST = /^(?:please (?:do not|don't|never|refrain)|beware) /;

/** Of the company, or of what it offers: then others do it there or for it. */
export const OF_THE_COMPANY =
  /\b(?:we|our|ours|us|here|the (?:site|services?)|this (?:web ?site|site|app|page|service|platform|policy|notice))\b/;

/** Whether the reader does it, or is told to, by a match in its clause: "information that you", "Keep the box". */
export function isReader(before: string, clause: string): boolean {
  const subject = before.slice(-LONGEST_SUBJECT);
  if (USER_SUBJECT.test(subject) && !USER_OBJECT.test(subject)) return true;
  return REQUEST.test(clause) || (ADVICE.test(clause) && !OF_THE_COMPANY.test(clause));
}
