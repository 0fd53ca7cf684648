import { attributeOf, findWithin, isElement, listenIn, tagOf, textContentOf } from './dom-access';
import { parentOf } from './dom-tree';
import { keptInWorld } from './kept';
import { LANGUAGE } from './language-versions';
import { LANGUAGE_NAMES } from './languages/tool-lines';
import { hasMovedOn } from './moved-on';
import type { PageReading } from './page-reading';

/** The other text may have to be fetched; what has not come by then is not waited for. Judgements. */
const LONGEST_WAIT_MS = 8_000;

/** This long after the choice, and after each change that follows, the page is looked at. */
const QUIET_MS = 500;

/** What is clicked at may be a flag or a word in a button in an item of a list. A judgement. */
const MOST_STEPS = 4;

/** "Português (Brasil)", with the white space of its source around it; longer ones are text. In characters; a judgement. */
const LONGEST_NAME = 60;

/** So many at one address, whatever a page's scripts click at. */
const MOST_CHOICES = 10;

const NAMED = new RegExp(`^(?:${LANGUAGE_NAMES})`);

/** By what a choice says which language it is, besides its words. */
const ATTRIBUTES = ['lang', 'hreflang', 'data-lang', 'aria-label', 'title', 'alt', 'value'];

interface Kept {
  choice: {
    readonly look: (event: Event) => void;
    readonly url: string;
    readonly choices: number;
    readonly stop: () => void;
  };
}

/**
 * Calls `onText` once when the reader of a page has chosen a language in it and the page, still that of a policy,
 * then has another text than it was read with: nothing else tells that it was replaced, and its quotes are gone. Between
 * choices it costs nothing.
 */
export function watchForChoice(
  page: Document,
  { url, policy }: PageReading,
  read: (page: Document) => PageReading,
  onText: () => void,
): void {
  const kept = keptInWorld<Kept>();
  const before = kept.choice;
  before?.stop();
  let choices = before?.url === url ? before.choices : 0;
  let stop = (): void => {};
  const isOther = (): boolean => {
    if (hasMovedOn(page, url)) return false;
    const now = read(page);
    return !now.verdict.reasons.includes('empty') && now.policy.text !== policy.text;
  };
  const look = (event: Event): void => {
    if (choices >= MOST_CHOICES || !choosesLanguage(event)) return;
    choices++;
    stop();
    stop = lookUntil(page, isOther, onText);
    remember();
  };
  const remember = (): void => {
    kept.choice = { look, url, choices, stop };
  };
  remember();
  if (before) return;
  const tell = (event: Event): void => keptInWorld<Kept>().choice?.look(event);
  for (const type of ['click', 'change']) listenIn(page, type, tell, true);
}

/** Looks once the page is quiet, and again when it has changed since, until there is what is looked for or time is over. */
function lookUntil(page: Document, isThere: () => boolean, onThere: () => void): () => void {
  let quiet = setTimeout(look, QUIET_MS);
  const limit = setTimeout(stop, LONGEST_WAIT_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(look, QUIET_MS);
  });
  observer.observe(page, { childList: true, characterData: true, attributes: true, subtree: true });
  return stop;

  function look(): void {
    if (!isThere()) return;
    stop();
    onThere();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(quiet);
    clearTimeout(limit);
  }
}

/** Whether what was clicked at or chosen names a language, in its words or in what it says of itself. */
function choosesLanguage(event: Event): boolean {
  const [target] = event.composedPath() as Node[];
  let element = target && isElement(target) ? target : null;
  if (element && tagOf(element) === 'select') element = findWithin(element, 'option:checked');
  for (let step = 0; element && step < MOST_STEPS; step++, element = parentOf(element)) {
    const own = element;
    const text = textContentOf(own) ?? '';
    // What holds more is a part of the page, which may well say its language.
    if (text.length > LONGEST_NAME) return false;
    if ([text, ...ATTRIBUTES.map((name) => attributeOf(own, name))].some(namesLanguage)) return true;
  }
  return false;
}

function namesLanguage(words: string | null): boolean {
  const plain = (words ?? '').trim().toLowerCase();
  return NAMED.test(plain) || LANGUAGE.exec(plain)?.index === 0;
}
