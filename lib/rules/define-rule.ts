import type { RuleId } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';

/** The definition that detects one practice: metadata above, phrases below (notation: lib/text/phrase/syntax.ts). */
export interface Rule {
  readonly id: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  /** What the reader sees, e.g. "Sells your personal data". */
  readonly title: string;
  /** One plain sentence: why it matters to the reader. */
  readonly why: string;
  /** When the practice holds, as the catalogue defines it. */
  readonly holds: string;
  /** What does not count, where it needs saying. */
  readonly doesNotHold?: string;

  /** Phrases that state the practice. A negation around one cancels it, unless the phrase has a negation of its own. */
  readonly matches?: readonly Pattern[];
  /** Phrases that state the practice only where they are negated: "we do not [sell your data]". */
  readonly denies?: readonly Pattern[];
  /** Phrases that cancel every match in the same sentence. */
  readonly unless?: readonly string[];
  /** For rules about the policy as a whole: holds when it speaks of collecting at least so many kinds of data. */
  readonly distinctDataKinds?: number;
  /**
   * Rules whose findings take this one's finding away: what they say elsewhere in the policy means that this practice does
   * not hold. A finding that only says "may" takes nothing away.
   */
  readonly yieldsTo?: readonly RuleId[];
  /**
   * What else counts as a statement. By default a rule hears only what the company says that it does. Rules of the
   * topics that are about the reader (rights, choice, do-not-track, audiences, contact) hear users, control, rights and
   * hypotheticals as well.
   */
  readonly hears?: readonly Frame[];

  readonly examples: {
    /** Sentences that state the practice; `[[…]]` marks the evidence, the whole example where there is none. */
    readonly found: readonly string[];
    /** Near misses: sentences of the same words that do not state it. */
    readonly ignored: readonly string[];
  };
  /** Where the definition comes from: laws, taxonomies, cases. */
  readonly sources: readonly string[];
}

/**
 * Ways in which words can stand without stating that the company does something: in headings; in questions; as what
 * users do ("information that you share"); as what they may stop ("opt out of the sale"); as what they have a right to
 * ask about ("the right to know the data sold"); "if we ever …"; "this policy does not cover …".
 */
export const FRAMES = ['headings', 'questions', 'users', 'control', 'rights', 'hypothetical', 'disclaimers'] as const;

export type Frame = (typeof FRAMES)[number];

/** A phrase, or a phrase with conditions on what surrounds it. */
export type Pattern =
  | string
  | {
      readonly phrase: string;
      /** One of these must stand in the same sentence or its lead-in too. */
      readonly with?: readonly string[];
      /** None of these may. */
      readonly unless?: readonly string[];
      /** The heading above must hold one of these. */
      readonly under?: readonly string[];
      /** The match must be all that the sentence or line says. */
      readonly whole?: true;
      /**
       * A sentence that leads in a list does not count where one of these holds of an item: "We share data with third
       * parties:" only says that somebody follows.
       */
      readonly spelledOutBy?: readonly RuleId[];
    };

/** Names the fields of a rule to the type checker; rules are plain data. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
