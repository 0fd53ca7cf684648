import type { Modality } from '../taxonomy/modality';
import type { Clauses } from './clauses';
import { CUE, type Cues } from './cues';
import { expression } from './expression';
import type { Span } from './sentences';

/** Whoever asks for it to be done opts in: "unless you ask us to share it". */
const UNLESS_OPT_OUT = expression()`
  \b(?:unless|until|except (?:if|when|where)) (?:and until )?(?:you|the user)[^.;]{0,40}\b(?:
    opt[ -]?(?:ed )?out|object
    |(?:tell|ask|request|instruct|notify)(?! (?:us |that we )?(?:to )?(?:(?:do )?(?:so|this|it)\b|share|sell|send|disclose|transfer))
    |disable|turn|unsubscribe
  )
`;

/** "Where the law demands it, or with your consent": it is one of several cases. */
const WITH_CONSENT = expression()`
  \b(?<!\bor )(?:
    with|after|upon|subject to|based on|on the basis of|obtain(?:ed|ing)?|without|only if|unless|where|when|if
  ) (?:
    you(?:r|'ve)? |have |has |[a-z]+ly |the |prior |express |explicit |first |obtain(?:ing|ed)? |user'?s? |getting |
  receiving )*(?:given |provided )?(?:us )?(?:your |express |explicit |prior |written |affirmative |opt-?in )*(?:
    consent|permission|opt[ -]?(?:ed )?in|agree|authori[sz]ation
  )
`;

/** What can be ended by taking back a consent began with one: "withdraw your consent to the use of your location". */
const WITHDRAWN = /\bwithdraw (?:your )?consent to\b[^.;]*$/;

const MAY = /\b(?:may|might|can|could|reserves? the right|from time to time|sometimes|occasionally|in some cases)\b/;

/** Of what the reader may do, "can" tells that it is possible: "your account can be closed". */
const MAY_NOT_CAN = /\b(?:may|might|reserves? the right|from time to time|sometimes|occasionally|in some cases)\b/;

/**
 * "You can delete your account" is no maybe, nor is "so that we can help", "we can see whether you opened it", "consent
 * can be withdrawn", "who may use it only for us". What readers may be asked for, and what of theirs may be shared, is.
 */
const NO_MAYBE = expression('g')`
  \b(?:
    (?:
      you|residents?|consumers?|customers?|individuals?|users?|visitors?|members?|players?|patients?|guests?
      |subscribers?|anyone|parents?|guardians?|children|every(?:one|body)
    )(?: (?:who|from|in|of|living|residing|under|with) (?:(?!we )[a-z'-]+ ){1,9}(?:may|can)
      |(?: also)? (?:can|may|could)
    )\b(?<!may(?= be (?!of |from)))|(?:so|how|what|where|whether|once)(?: [a-z]+){1,4} can\b|nor?(?: [a-z-]+){1,9} can\b
    |can (?:no longer|help|be (?:set|found|reached|disabled|refused|blocked|turned))\b
    |we can(?: also)? (?:see|tell)\b
    |(?:can|may)(?: also)? be (?:withdrawn|revoked|exercised|contacted|guaranteed|made by)\b
    |may(?: [a-z]+){0,4} only\b|may not\b|can't\b
  )
`;

/** "Not without your consent, except [to our helpers]": for what is excepted nobody asks. */
const NOT_WITHOUT = /without .*(?:except|unless)(?!.*(?:consent|agree))/;

/** How firmly a sentence states what a match says, which may be something that the reader may do. */
export function firmnessOf(clauses: Clauses, cues: Cues, span: Span, isOfReader = false): Modality {
  const { folded } = clauses;
  if (cues & (CUE.exception | CUE.exempt) && UNLESS_OPT_OUT.test(folded)) return 'unless-opt-out';
  const upTo = folded.slice(0, span.end);
  if (
    cues & CUE.consent &&
    !NOT_WITHOUT.test(upTo) &&
    (WITH_CONSENT.test(folded) || (!isOfReader && WITHDRAWN.test(upTo)))
  )
    return 'with-consent';
  if (!(cues & CUE.maybe)) return 'says';
  const clause = clauses.upTo(span).replace(NO_MAYBE, '');
  return (isOfReader ? MAY_NOT_CAN : MAY).test(clause) ? 'may' : 'says';
}
