import type { RuleId } from '../taxonomy/rule-ids';
import type { Stance } from '../taxonomy/stance';
import type { RuleTopic } from '../taxonomy/topics';

/** The definition that detects one practice. */
export interface Rule {
  readonly id: RuleId;
  readonly topic: RuleTopic;
  readonly stance: Stance;
  /** What the reader sees, e.g. "Sells your personal data". */
  readonly title: string;
  /** One plain sentence: why it matters to the reader. */
  readonly why: string;
}
