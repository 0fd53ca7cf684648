import { readSheet } from '../text/phrase/read-sheet';
import { RULES } from '.';
import { DATA_POINTS } from './topics/data-points';
import { phrasesIn } from './topics/phrases-in';
import { TOPIC_POINTS } from './topics/topic-points';
import { WORD_CLASSES } from './topics/word-classes';
import { packPoints } from './topics/write-points';
import { writeRuleSheet } from './write-rules';

const topicPhrases = phrasesIn(TOPIC_POINTS);
const dataPhrases = phrasesIn(DATA_POINTS);

/** What the engine reads policies by. The build puts their values in place of this module. */
export const RULE_SHEET = writeRuleSheet(
  RULES,
  [...topicPhrases, ...dataPhrases].map(({ source }) => source),
  Object.values(WORD_CLASSES),
);

const { words } = readSheet(RULE_SHEET.phrases);

/** Points by which topics are judged; phrases are numbered as signals of the rule sheet. */
export const TOPIC_SHEET = packPoints(TOPIC_POINTS, 0, words);

/** Points by which kinds of data are judged; phrases are numbered on. */
export const DATA_SHEET = packPoints(DATA_POINTS, topicPhrases.length, words);
