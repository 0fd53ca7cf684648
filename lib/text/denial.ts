import { expression } from './expression';

const NEGATION = expression('g')`
  \b(?:
    not|unable to|never|no|nor|neither|none|cannot|nothing|nobody|refrains? from|refuses? to|prohibit(?:s|ed)?
    |avoids?|without|untrue
  )\b|n't\b
`;

/** What is said in brackets denies nothing outside of them. */
const ASIDE = /\([^()]*\)/g;

/** After these "not" denies nothing; "not yet" only what follows it closely: not over 33 units, nor past another verb. */
const NO_DENIAL = expression()`
  ^(?:
    not [a-z]+ing (?:[a-z]+ ){1,5}(?:may|can|will|could|might)
    |not (?:only|limited|just|merely|necessarily|solely|all|described|exclusively|otherwise|yet(?=.{33}| [a-z]+ (?:are|is|will|may|can)\b)|later|less)
    |no (?:
      later|less|matter|doubt|more than
      |longer (?:than|need|necessary|required|being|entitled|(?:[a-z]+ )?identif[a-z]+|associated|linked)
    )|no other|not be limited
    |without (?:
      limit(?:ation)?|prejudice|notice|prior|further|additional|undue|regard|affecting|restriction|charge
      |compensation|cost|delay
    )
  )\b
`;

/** Before these neither does it. */
const NO_DENIAL_BEFORE = expression()`
  \b(?:
    whether or|if|why|or|unless|except where|except as|where|as|to the extent
    |(?:ask|tell|direct|instruct|want|prefer)(?: that)? (?:us|we)(?: to| do)?
  )\s$
`;

/** "If you choose not to accept cookies, some features …", "if you do not object, data is shared": it is not denied. */
const CONDITION = /\b(?:if|when|where) (?:you|your) [^,]*$/;

/** "Selling your data is something we never do", "is not how we earn our money". */
const DENIED_AFTER = expression()`
  ^[^.;:]{0,60}(?<!who|which) (?:
    (?:is|are) (?:not|never) (?:something|anything|part of|what|how) |(?:is|are|would be) against |and we no longer (?:rely on|use) it\b|
    (?:something|what) we (?:do not|don't|never|will never|would never) do\b
  )
`;

/** "Session recordings are never made", "location data, such as GPS, is not collected": what the denied verb is about. */
const UNDONE_AFTER = expression()`
  ^[^.;:]{0,30}: (?:none\b|(?:not |no [^.;]{0,30}|we (?:do not|never) )collect)|^(?:
    (?! (?:we|you|they|it|that|which|who|is|are|was|were|be|has|have|do|does|did|will|may|can|to|but)\b)[^.;:!?()]
  ){0,60} (?:
    (?:
      (?:
        (?:is|are|was|were|will be|(?:has|have) been)(?:n't| not| never| no longer| at no time)(?: ever| being)?
        |(?:will|shall|can|wo)(?:n't|not| not| never| no longer)(?: ever)? be|(?:do|does)(?:n't| not) have to be
      )(?: [a-z]+ly)? (?:
        collected|gathered|obtained|recorded|logged|stored|saved|kept|retained|tracked|monitored|used|set|placed
        |made|created|taken|read|accessed|processed|employed|deployed|embedded|integrated|included|uploaded
        |requested|performed|appointed|sold|shared|disclosed|offered|permitted|supported|implemented|available|carried out|intended|in use
      )|(?:is|are|was|were|(?:has|have) been) (?:removed|discontinued|banned|deactivated|ended|(?:switched off|disabled)(?: [io]n (?:[a-z0-9]+ ){0,2}\d{4})?(?=[.;]))
    )\b(?! (?:to|for|with|in|on|by|as|when|if|unless|until|beyond|longer|outside)\b(?! (?:us|our|any|all|this)\b))
    |(?:do|does|did)(?:n't| not) (?:take place|occur|happen|exist|apply(?! (?:to|if|where|when|in|for|with)\b))\b|(?:never|do not|does not) (?:reach|leave)\b
    |sends? nothing to us\b|(?:is|are) (?:switched |turned )?off (?:by default|unless|until)\b
  )
`;

/** A match with a verb of its own has been stated, whatever else is not done. */
const STATES = expression()`
  \b(?:
    we|you|they|it|is|are|was|were|be|been|has|have|do|does|will|may|can|uses?|collects?|stores?|shares?|keeps?
    |sets?
  )\b
`;

/** "We use storage rather than cookies", "we stopped using cookies". */
const UNDONE_WITHIN = /\b(?:instead of|rather than|(?:stopped|ceased|discontinued) [a-z]+ing)\b/;

/** "Instead of cookies", "rather than tracking you", "we stopped using": what directly follows is not done. */
const UNDONE_BEFORE = expression()`
  \b(?:
    instead of|rather (?:[a-z]+ ){0,5}than|far from
    |(?:stopped|ceased|discontinued|removed|replaced|banned|abandoned|gave up|ended|deactivated|decided against)(?: our use of| [a-z]+ing)?
  ) (?:(?!(?:we|you|they|here|home)\b)[\w'-]+ ){0,2}
  $
`;

/** "without" reaches only to what directly follows: not "without the text, to train our models". */
const SHORT_REACH = /^(?!.*, to\b).{0,40}$/;

/** Whether a match is said not to be done: by what stands before it in its clause, in itself, or behind it. */
export function isDenied(before: string, match: string, after: string): boolean {
  const clause = before.replace(ASIDE, '');
  return (
    hasNegationBefore(clause, match) ||
    UNDONE_BEFORE.test(clause) ||
    hasNegationWithin(match) ||
    UNDONE_WITHIN.test(match) ||
    DENIED_AFTER.test(after) ||
    (!STATES.test(match) && UNDONE_AFTER.test(after))
  );
}

/** Whether words hold a negation, whatever it is that it denies. */
export function hasNegation(words: string): boolean {
  return words.search(NEGATION) >= 0;
}

function hasNegationBefore(clause: string, denied: string): boolean {
  NEGATION.lastIndex = 0;
  for (let match = NEGATION.exec(clause); match; match = NEGATION.exec(clause)) {
    if (!denies(clause, match, denied)) continue;
    if (match[0] === 'without' && !SHORT_REACH.test(clause.slice(match.index))) continue;
    return true;
  }
  return false;
}

/** Asked where none stands before: that search ended at the last one, so that this one begins at the first. */
function hasNegationWithin(inside: string): boolean {
  for (let match = NEGATION.exec(inside); match; match = NEGATION.exec(inside)) {
    if (match[0] !== 'without' && denies(inside, match)) return true;
  }
  return false;
}

/** Whether a negation in a clause reaches its end, and what is said there. */
function denies(clause: string, match: RegExpExecArray, denied = ''): boolean {
  const from = match.index;
  return (
    !NO_DENIAL.test(clause.slice(from, from + 40)) &&
    !NO_DENIAL_BEFORE.test(clause.slice(Math.max(0, from - 24), from)) &&
    !(CONDITION.test(clause.slice(0, from)) && hasConsequence(clause.slice(from), denied))
  );
}

/** Whether a condition ends, rather than goes on with a list, before what is said: "if you do not object, data is shared". */
function hasConsequence(condition: string, said: string): boolean {
  const comma = condition.lastIndexOf(', ');
  return comma >= 0 && STATES.test(condition.slice(comma) + said);
}
