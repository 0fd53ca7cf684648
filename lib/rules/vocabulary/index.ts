import type { Vocabulary } from '../../text/phrase/syntax';
import { ACTS } from './acts';
import { COMMON } from './common';
import { DATA } from './data';
import { LAW } from './law';
import { PARTIES } from './parties';
import { POLICY_CHANGES } from './policy-changes';
import { RIGHTS } from './rights';
import { TIME } from './time';
import { TRACKING } from './tracking';

/** Phrases that many rules share, by name: `@data` in a phrase stands for the entry `data`. */
export const VOCABULARY: Vocabulary = {
  ...ACTS,
  ...COMMON,
  ...DATA,
  ...LAW,
  ...PARTIES,
  ...POLICY_CHANGES,
  ...RIGHTS,
  ...TIME,
  ...TRACKING,
};
