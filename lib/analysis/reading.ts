import type { NormalForm } from '../text/normal-form';
import type { Passage } from '../text/passages';
import type { OpenText } from '../text/phrase/open-text';
import type { PolicyText } from '../text/policy-text';
import type { RowAnswers } from '../text/tables';

/** A policy on its way through the analysis: passage i is stretch i of the open text. */
export interface Reading {
  readonly policy: PolicyText;
  readonly normal: NormalForm;
  readonly passages: readonly Passage[];
  readonly text: OpenText;
  /** By index of the block: what rows of tables say with YES and NO. */
  readonly answers: ReadonlyMap<number, RowAnswers>;
}
