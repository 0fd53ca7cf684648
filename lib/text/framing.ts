import type { Modality } from '../taxonomy/modality';
import { ALL_CUES, CUE, type Cues } from './cues';
import type { Span } from './sentences';

/**
 * How a match stands in its sentence: a phrase alone does not tell "we sell" from "we never sell", "you may sell" or
 * "you can stop us from selling".
 */
export interface Framing {
  /** A negation whose scope holds the match. */
  readonly denied: boolean;
  /** The reader does it, not the company: "information that you share". */
  readonly byUser: boolean;
  /** What the reader may stop, refuse or object to. */
  readonly controlled: boolean;
  /** "If we ever …". */
  readonly hypothetical: boolean;
  /** What the reader has a right to ask about, or what a law makes companies say: "the right to know the data sold". */
  readonly recited: boolean;
}

/** Words that end the reach of a negation to their left. */
const BOUNDARY =
  /;|(?<!\b(?:not|never)):|(?<!\b(?:e\.g|i\.e))[.!?]["')\]]*\s(?=[a-z])|(?:,?\s|\s?\()(?:but(?! not limited)|(?<!,\s)however|although|though|except|with (?:\w+ ){1,3}exceptions?|unless|whereas|instead|rather|(?<!\bor )otherwise|because|so that|in order to)\b|,\sso\s(?:we|you)\b|(?:,|\band|\bor)\s(?:then |please |simply |click |just )?(?:we|you|they|it|please|simply|click|may|might|can|will|must|shall|does|is|are)\b(?!\s(?:not|never|cannot)\b)/g;

const NEGATION =
  /\b(?:not|unable to|never|no|nor|neither|none|cannot|nothing|nobody|refrains? from|refuses? to|prohibit(?:s|ed)?|avoids?|without)\b|n't\b/g;

/** What is said in brackets denies nothing outside of them. */
const ASIDE = /\([^()]*\)/g;

/** After these "not" denies nothing. */
const NO_DENIAL =
  /^(?:not (?:only|limited|just|merely|necessarily|solely|all|exclusively|otherwise|yet|later|less)|no (?:later|less|matter|doubt|more than|longer (?:than|need|necessary|required|being|entitled))|no other|not be limited|without (?:limit(?:ation)?|prejudice|notice|prior|further|additional|undue|regard|affecting|restriction|charge|compensation|cost|delay))\b/;

/** Before these neither does it. */
const NO_DENIAL_BEFORE =
  /\b(?:whether or|if|why|or|unless|except where|except as|where|as|to the extent|(?:ask|tell|direct|instruct|want|prefer)(?: that)? (?:us|we)(?: to| do)?)\s$/;

/** "Selling your data is something we never do", "is not how we earn our money". */
const DENIED_AFTER =
  /^[^.;:]{0,60} (?:(?:is|are) (?:not|never) (?:something|anything|part of|what|how) |(?:something|what) we (?:do not|don't|never|will never|would never) do\b)/;

/** "without" reaches only to what directly follows. */
const SHORT_REACH = 40;

const USER_SUBJECT =
  /\b(?:you|users?|visitors?|members?|customers?|individuals?|consumers?|players?|patients?|guests?|anyone|every(?:one|body)|people|parents?|children)(?:\s(?:may|might|can|could|must|will|would|should|choose to|decide to|elect to|want to|wish to|need to|have to|agree to|are asked to|are able to|also|do|did|have|voluntarily|otherwise|directly|explicitly|knowingly|freely|each|both|all|then|ever|or they|publicly|willingly|have chosen to|are required to|to)){0,4}\s$/;

/** "We show you …", "for you …", "what we know about you to …": there the reader is no subject. */
const USER_OBJECT =
  /\b(?:show(?:s|n|ing)?|send(?:s|ing)?|sent|serv(?:e|es|ed|ing)|giv(?:e|es|en|ing)|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|tell(?:s|ing)?|notify|inform|ask(?:s|ed|ing)?|from|to|for|about|with|on|by|of|identify|contact|let|help(?:s|ing)?|enable(?:s)?|reach|track|target) (?:you|users?|visitors?|members?|customers?|individuals?|consumers?|people|parents?|children)\s$|\b(?:from|about) (?:you|users?|visitors?|members?|customers?|individuals?) to\s$/;

const CONTROL =
  /\b(?:opt(?:ed|ing)?[ -]?out (?:of|from)|prevent(?:s|ing)?|stop(?:s|ping)?|refus(?:e|es|ing)(?: to)?|object(?:s|ing)? to|disabl(?:e|es|ing)|turn(?:ing)? off|block(?:s|ing)?|declin(?:e|es|ing)|limit(?:s|ing)?|restrict(?:s|ing)?|avoid(?:s|ing)?|switch(?:ing)? off|reject(?:s|ing)?|withdraw[a-z]* (?:your )?consent (?:to|for)|(?:ask|tell|direct|instruct|want|prefer)(?: that)? (?:us|we) (?:(?:to|do) )?not)\b[^.;]{0,60}$/;

const HYPOTHETICAL =
  /\bif we(?: (?:ever|do|did|were to|decide to|choose to|should|have to|intend to|plan to|wish to|want to|are to|would|later|begin to|start to|also)){0,3}\s$/;

const RECITED =
  /(?:(?<!\b(?:reserves?|retains?|our|have|has) (?:the |our )?)\brights? to|(?<=\b(?:you|consumers?|residents?|individuals?|users) (?:\w+ )?(?:have|has) (?:the |a )?)right to|\brights?:|\bentitled to|\b(?:you|consumers?|residents?|individuals?) (?:may|can) (?:also )?(?:request|ask)|(?<!\bwe (?:may |might |can |will |also )?)\brequests? (?:that|us|information|access|the following)|\bpurposes? (?:for|of) (?:our )?collecting|\brequires? (?:businesses|companies|us) to disclose|\b(?:permits?|allows?|entitles?|gives?) (?:businesses|companies|you|consumers|customers|users|california|residents|individuals)(?: [a-z]+){0,8}? to (?:request|obtain|ask|receive|opt|disclose|know))\b[^.]{0,400}$/;

/** Frames the match `[start, end)` of a folded sentence. */
export function frame(folded: string, span: Span): Framing {
  const frames = new Frames({ folded });
  return {
    denied: frames.isDenied(span),
    byUser: frames.isByUser(span),
    controlled: frames.isControlled(span),
    hypothetical: frames.isHypothetical(span),
    recited: frames.isRecited(span),
  };
}

/** How firmly a folded sentence states what the match says. */
export function modalityOf(folded: string, span: Span): Modality {
  return new Frames({ folded }).modalityOf(span);
}

/** "User data": a match that begins so has a noun before it and no subject. */
const NAMES_DATA = /^(?:data|information|info|details|content)\b/;

/** "If we cannot delete all" supposes nothing that the company might choose. */
const COMPELLED = /^(?:cannot|can't|must|are (?:legally )?(?:required|obliged|unable))\b/;

const LONGEST_NAME = 24;

/** Units before a match in which its subject stands, at most. */
const LONGEST_SUBJECT = 120;

/** A folded sentence, or a stretch with what leads it in. */
export interface Framed {
  readonly folded: string;
  /** Those of its words; all where not given. */
  readonly cues?: Cues;
  /** Where the stretch itself begins, after what leads it in. */
  readonly own?: number;
  /** Whether there are spaces after spaces; looked for where not given. */
  readonly isWide?: boolean;
}

/** Frames matches of one folded sentence, working out only what is asked for. */
export class Frames {
  /** Where clauses begin, as far as they were looked for. */
  private readonly boundaries: number[] = [];
  /** From where on they are to be looked for; -1 where there are no more. */
  private unsearched = 0;

  private readonly folded: string;
  private readonly cues: Cues;
  /** By offset in the sentence as it came: the offset without the spaces after spaces; null where there are none. */
  private readonly narrowed: Int32Array | null;
  private readonly own: number;
  /** The clause before the match that was asked about last, and where that begins. */
  private clause = '';
  private clauseEnd = -1;

  constructor({ folded, cues = ALL_CUES, own = 0, isWide = folded.includes('  ') }: Framed) {
    this.cues = cues;
    this.folded = isWide ? folded.replace(/ +/g, ' ') : folded;
    this.narrowed = isWide ? narrow(folded) : null;
    this.own = this.at(own);
  }

  /** See `Framing`. */
  isDenied({ start, end }: Span): boolean {
    if (!(this.cues & CUE.negation)) return false;
    return (
      isDenied(this.clauseBefore(start).replace(ASIDE, '')) ||
      hasNegation(this.folded.slice(this.at(start), this.at(end))) ||
      DENIED_AFTER.test(this.folded.slice(this.at(end)))
    );
  }

  isByUser({ start }: Span): boolean {
    if (!(this.cues & CUE.reader) || NAMES_DATA.test(this.beginningAt(start))) return false;
    const subject = this.clauseBefore(start).slice(-LONGEST_SUBJECT);
    return USER_SUBJECT.test(subject) && !USER_OBJECT.test(subject);
  }

  isControlled({ start }: Span): boolean {
    return (this.cues & CUE.control) !== 0 && CONTROL.test(this.clauseBefore(start));
  }

  isHypothetical({ start }: Span): boolean {
    if (!(this.cues & CUE.condition) || COMPELLED.test(this.beginningAt(start))) return false;
    return HYPOTHETICAL.test(this.clauseBefore(start));
  }

  isRecited({ start }: Span): boolean {
    return (this.cues & CUE.recital) !== 0 && RECITED.test(this.folded.slice(0, this.at(start)));
  }

  /** How firmly the sentence states what the match says, which may be something that the reader may do. */
  modalityOf({ start, end }: Span, isOfReader = false): Modality {
    const { folded, cues } = this;
    if (cues & CUE.exception && UNLESS_OPT_OUT.test(folded)) return 'unless-opt-out';
    if (cues & CUE.consent && WITH_CONSENT.test(folded)) return 'with-consent';
    if (!(cues & CUE.maybe)) return 'says';
    const clause = folded.slice(this.clauseStart(this.at(start)), this.at(end));
    return (isOfReader ? MAY_NOT_CAN : MAY).test(clause.replace(NO_MAYBE, '')) ? 'may' : 'says';
  }

  private at(offset: number): number {
    return this.narrowed ? (this.narrowed[offset] ?? this.folded.length) : offset;
  }

  private beginningAt(start: number): string {
    return this.folded.slice(this.at(start), this.at(start) + LONGEST_NAME);
  }

  /** What stands before a match in its clause; remembered, since one match is asked about in several ways. */
  private clauseBefore(start: number): string {
    if (start === this.clauseEnd) return this.clause;
    const before = this.at(start);
    this.clauseEnd = start;
    this.clause = this.folded.slice(this.clauseStart(before), before);
    return this.clause;
  }

  /** Whether a colon goes on to the match, or to the list in which it stands. */
  private leadsIn(boundary: number, before: number): boolean {
    if (this.folded.charAt(boundary - 1) !== ':') return false;
    const upTo = boundary <= this.own ? Math.min(this.own, before) : before;
    return this.folded.slice(boundary, upTo).trim() === '';
  }

  private clauseStart(before: number): number {
    this.searchUpTo(before);
    const { boundaries } = this;
    let from = 0;
    for (let i = 0; i < boundaries.length; i++) {
      const boundary = boundaries[i] ?? 0;
      if (boundary > before) break;
      if (!this.leadsIn(boundary, before)) from = boundary;
    }
    return from;
  }

  /** Looks for boundaries until one comes after an offset. */
  private searchUpTo(before: number): void {
    const { folded, boundaries } = this;
    while (this.unsearched >= 0 && (boundaries[boundaries.length - 1] ?? 0) <= before) {
      BOUNDARY.lastIndex = this.unsearched;
      const match = BOUNDARY.exec(folded);
      this.unsearched = match ? BOUNDARY.lastIndex : -1;
      if (match) boundaries.push(match.index + (MARK.test(match[0]) ? 1 : 0));
    }
  }
}

/** By offset: where it is when every space after a space is gone. */
function narrow(folded: string): Int32Array {
  const offsets = new Int32Array(folded.length + 1);
  let gone = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i > 0 && folded[i] === ' ' && folded[i - 1] === ' ') gone++;
    offsets[i] = i - gone;
  }
  return offsets;
}

/** A comma, semicolon or colon belongs to the clause before. */
const MARK = /^[;:,]/;

function isDenied(clause: string): boolean {
  NEGATION.lastIndex = 0;
  for (let match = NEGATION.exec(clause); match; match = NEGATION.exec(clause)) {
    if (!denies(clause, match)) continue;
    if (match[0] === 'without' && clause.length - match.index > SHORT_REACH) continue;
    return true;
  }
  return false;
}

function hasNegation(inside: string): boolean {
  NEGATION.lastIndex = 0;
  for (let match = NEGATION.exec(inside); match; match = NEGATION.exec(inside)) {
    if (match[0] !== 'without' && denies(inside, match)) return true;
  }
  return false;
}

function denies(clause: string, match: RegExpExecArray): boolean {
  const from = match.index;
  return (
    !NO_DENIAL.test(clause.slice(from, from + 40)) && !NO_DENIAL_BEFORE.test(clause.slice(Math.max(0, from - 16), from))
  );
}

/** Whoever asks for it to be done opts in: "unless you ask us to share it". */
const UNLESS_OPT_OUT =
  /\b(?:unless|until) (?:and until )?(?:you|the user)[^.;]{0,40}\b(?:opt[ -]?(?:ed )?out|object|(?:tell|ask|request|instruct|notify)(?! (?:us |that we )?(?:to )?(?:do (?:so|this|it)\b|it\b|this\b|share|sell|send|disclose|transfer))|disable|turn|unsubscribe)/;
const WITH_CONSENT =
  /\b(?:with|after|upon|subject to|based on|on the basis of|obtain(?:ed|ing)?|without|only if|unless|where|if) (?:you(?:r|'ve)? (?:have |has )?|the |prior |express |explicit |first |obtain(?:ing|ed)? |user'?s? |getting |receiving )*(?:given |provided )?(?:us )?(?:your |express |explicit |prior |written |affirmative |opt-?in )*(?:consent|permission|opt[ -]?(?:ed )?in|agree|authori[sz]ation)/;
const MAY = /\b(?:may|might|can|could|reserves? the right|from time to time|sometimes|occasionally|in some cases)\b/;

/** Of what the reader may do, "can" tells that it is possible: "your account can be closed". */
const MAY_NOT_CAN = /\b(?:may|might|reserves? the right|from time to time|sometimes|occasionally|in some cases)\b/;

/**
 * "You can delete your account" is no maybe, nor is "so that we can help", "consent can be withdrawn", "who may use it
 * only for us".
 */
const NO_MAYBE =
  /\b(?:you|users?|visitors?|members?|customers?|parents?|guardians?|individuals?|consumers?|residents?|players?|patients?|guests?|subscribers?|anyone|every(?:one|body))(?: (?:who|from|in|of|living|residing|under|with) (?:(?!we )[a-z'-]+ ){1,9}(?:may|can)|(?: also)? (?:can|may|could))\b|\b(?:so|how|what|where|whether|once)(?: [a-z]+){1,4} can\b|\b(?:no|nor)(?: [a-z-]+){1,9} can\b|\bcan (?:no longer|help|be (?:set|found|reached|disabled|refused|blocked|turned))\b|\b(?:can|may)(?: also)? be (?:withdrawn|revoked|exercised|contacted|guaranteed|made by)\b|\bmay(?: [a-z]+){0,4} only\b|\bmay not\b|\bcan't\b/g;
