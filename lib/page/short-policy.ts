import type { PolicyText } from '../text/policy-text';
import { ARTICLE_TITLE, COOKIE_TITLE, POLICY_TITLE, type PolicyWords, wordsOf } from './languages';

/** In every language the first topics are what is done with data: collected, used, shared, kept. */
const TOPICS_ABOUT_DATA = 4;

/** A sentence and the next may be a note beside an empty page; these say two different things about data. */
const FEWEST_STATEMENTS = 2;

/**
 * Decides whether a text too short to be judged by its numbers is a policy all the same: its title and its heading say
 * so, and at least two of its sentences tell "you" or for "us" what is done with data, not all of them the same. What
 * pages say while they load, fail, ask for a password or for cookies tells nothing of the kind. Pure and linear.
 */
export function isShortPolicy(policy: PolicyText, title: string, language: string): boolean {
  if (!POLICY_TITLE.test(title) || ARTICLE_TITLE.test(title) || !POLICY_TITLE.test(headingOf(policy))) return false;
  const words = wordsOf(language);
  if (!words) return false;
  const about = words.topics.slice(0, TOPICS_ABOUT_DATA);
  const statements = sentencesOf(policy).filter((sentence) => isStatement(sentence, words, about));
  const told = about.filter((topic) => statements.some((sentence) => topic.test(sentence)));
  const promised = statements.some((sentence) => has(sentence, words.promise ?? words.data));
  return statements.length >= FEWEST_STATEMENTS && told.length >= FEWEST_STATEMENTS && promised;
}

/** Notices about cookies stand on pages of every kind. */
function isStatement(sentence: string, { voice }: PolicyWords, about: readonly RegExp[]): boolean {
  return !COOKIE_TITLE.test(sentence) && has(sentence, voice) && about.some((topic) => topic.test(sentence));
}

function headingOf(policy: PolicyText): string {
  const heading = policy.blocks.find((block) => block.kind === 'heading');
  return heading ? policy.text.slice(heading.start, heading.end) : '';
}

/** Roughly: a cut too many, as after "e.g.", does no harm here. */
function sentencesOf(policy: PolicyText): string[] {
  return policy.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap(({ start, end }) => policy.text.slice(start, end).split(/[.!?。！？]+/));
}

/** The expressions carry the flag `g`, with which `test` would go on from where it last stopped. */
function has(sentence: string, expression: RegExp): boolean {
  return sentence.search(expression) >= 0;
}
