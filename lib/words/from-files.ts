import { type MessageTable, readMessages } from './read-messages';
import { translateWith } from './translate';

const english = readMessages('en');
const chosen = process.env.SMALLPRINT_LANGUAGE ? readMessages(process.env.SMALLPRINT_LANGUAGE) : english;

/**
 * Messages for wherever no browser has them: commands, scripts and tests in Node. English, or the language that
 * SMALLPRINT_LANGUAGE names; what that lacks is English, as in browsers. Throws where a key has no message.
 */
export const translate = translateWith((key) => find(chosen, key) ?? find(english, key) ?? miss(key));

function find(table: MessageTable, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function miss(key: string): never {
  throw new Error(`No message is called "${key}": add it to locales/en.yml.`);
}
