import type { Modality } from '../taxonomy/modality';
import { isReader } from './actors';
import { Clauses, type FoldedSentence } from './clauses';
import { ALL_CUES, CUE, type Cues } from './cues';
import { hasNegation, isDenied } from './denial';
import { expression } from './expression';
import { firmnessOf } from './firmness';
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

const CONTROL = expression()`
  \b(?:
    opt(?:ed|ing)?[ -]?out (?:of|from)|prevent(?:s|ing)?|stop(?:s|ping)?|refus(?:e|es|ing)(?: to)?
    |object(?:s|ing)? to|disabl(?:e|es|ing)|turn(?:ing)? off|block(?:s|ing)?|declin(?:e|es|ing)|limit(?:s|ing)?
    |restrict(?:s|ing)?|avoid(?:s|ing)?|switch(?:ing)? off|reject(?:s|ing)?
    |withdraw[a-z]* (?:your )?consent (?:to|for)
    |(?:ask|tell|direct|instruct|want|prefer)(?: that)? (?:us|we) (?:(?:to|do) )?not
  )\b[^.;]{0,60}$
`;

const HYPOTHETICAL = expression()`
  \b(?:if|should|(?:ask|asks|asked|wonder) whether) we(?: (?:
      ever|do|did|were to|decide to|choose to|should|have to|intend to|plan to|wish to|want to|are to|would
      |wanted to|were|to|later|begin to|start to|also
    )
  ){0,3}\s$
`;

const RECITED = expression()`
  \b(?:
    rights? to(?<!\b(?:reserves?|retains?|our|have|has) (?:the |our )?rights? to)
    |right to(?<=\b(?:you|consumers?|residents?|individuals?|users) (?:\w+ )?(?:have|has) (?:the |a )?right to)
    |rights?:|entitled to|(?:you|consumers?|residents?|individuals?) (?:may|can) (?:also )?(?:request|ask)
    |requests?(?<!\bwe (?:may |might |can |will |also )?requests?) (?:that|us|information\b(?!,)|access|the following|a list)
    |purpose(?:s|\(s\))? (?:for|of) (?:our )?collecting|requires? (?:businesses|companies|us) to disclose
    |(?:permits?|allows?|entitles?|gives?) (?:
      businesses|companies|you|consumers|customers|users|california|residents|individuals
    )(?: [a-z]+){0,8}? to (?:request|obtain|ask|receive|opt|disclose|know)
  )\b[^.]{0,400}$
`;

/** "If we do not collect your address, …", "if you do not want us to sell it, …" promise nothing. */
const ONLY_IF = expression()`
  \bif (?:
    (?:the )?(?!you )[a-z]+(?: (?:do|does|did|can|could|are|is|have|has))?(?:n't| not|not) |you(?:(?! we\b)[^,])*
  )?$
`;

/** "We cannot promise that our partners will never sell it", "this does not mean that we do", "we do not yet" promise nothing either. */
const UNSURE = /(?:\bcannot|n't|\bnot) (?:guarantee|promise|warrant|ensure|mean|yet)\b/;

/** What others must not do: "our helpers may not sell it". */
const OF_OTHERS =
  /^(?!.*\bwe\b)(?:[^,]* )?(?!this|is|was)[a-z]+s (?:[^,]* )?(?:may|must|shall|should) not (?!be )(?:[a-z]+ ){0,6}$/;

/** Goes from what is not done into the list of what is. */
const EXCEPTED = /\b(?:except|unless|other than)\b[^:]*: /;

/** "User data", "recognise you across sites": a match that begins so has a noun or an object before it and no subject. */
const NO_VERB = /^(?:data|information|info|details|content|across|over|on|in|with|for|by|from|through)\b/;

/** "If we cannot delete all" supposes nothing that the company might choose. */
const COMPELLED = /^(?:cannot|can't|must|are (?:legally )?(?:required|obliged|unable))\b/;

const LONGEST_NAME = 24;

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

/** A folded sentence with what leads it in, and what is known of its words. */
export interface Framed extends FoldedSentence {
  /** Those of its words; all where not given. */
  readonly cues?: Cues;
}

/** Frames matches of one folded sentence, working out only what is asked for. */
export class Frames {
  private readonly cues: Cues;
  readonly clauses: Clauses;

  constructor(framed: Framed) {
    this.cues = framed.cues ?? ALL_CUES;
    this.clauses = new Clauses(framed);
  }

  /** See `Framing`. */
  isDenied(span: Span): boolean {
    const { clauses } = this;
    return this.has(CUE.negation) && isDenied(clauses.before(span), clauses.of(span), clauses.after(span));
  }

  /** Whether it is denied, and not only supposed to be: "if we do not collect your address". */
  isPromised(span: Span): boolean {
    const { clauses } = this;
    const before = clauses.before(span);
    // "With nobody except: [the item] to others whom we choose" is what is done.
    if (EXCEPTED.test(clauses.of(span))) return false;
    return (
      this.isDenied(span) &&
      !(this.has(CUE.condition) && ONLY_IF.test(before)) &&
      !UNSURE.test(before) &&
      !OF_OTHERS.test(before)
    );
  }

  /** Whether the words of a match hold a negation themselves. */
  saysNo(span: Span): boolean {
    return this.has(CUE.negation) && hasNegation(this.clauses.of(span));
  }

  isByUser(span: Span): boolean {
    const { clauses } = this;
    return (
      this.has(CUE.reader) &&
      !NO_VERB.test(clauses.beginningAt(span, LONGEST_NAME)) &&
      isReader(clauses.before(span), clauses.around(span))
    );
  }

  isControlled(span: Span): boolean {
    return this.has(CUE.control) && CONTROL.test(this.clauses.before(span));
  }

  isHypothetical(span: Span): boolean {
    const { clauses } = this;
    return (
      this.has(CUE.condition) &&
      !COMPELLED.test(clauses.beginningAt(span, LONGEST_NAME)) &&
      HYPOTHETICAL.test(clauses.before(span))
    );
  }

  isRecited(span: Span): boolean {
    return this.has(CUE.recital) && RECITED.test(this.clauses.allBefore(span));
  }

  /** How firmly the sentence states what the match says, which may be something that the reader may do. */
  modalityOf(span: Span, isOfReader = false): Modality {
    return firmnessOf(this.clauses, this.cues, span, isOfReader);
  }

  private has(cue: Cues): boolean {
    return (this.cues & cue) !== 0;
  }
}
