import { readdirSync, readFileSync } from 'node:fs';
import { parseMessagesText } from '@wxt-dev/i18n/build';
import { MESSAGE_FOLDER } from '../../../lib/words/read-messages';

/** A message as its file has it: the text, or the forms of a plural by their names. */
export interface Message {
  readonly key: string;
  readonly isPlural: boolean;
  readonly forms: Readonly<Record<string, string>>;
}

/** The languages that have a file. */
export const WRITTEN: readonly string[] = readdirSync(MESSAGE_FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => name.slice(0, -'.yml'.length))
  .sort();

/** The messages of a language by key, "section.watch", as they stand in its file. */
export function messagesOf(language: string): ReadonlyMap<string, Message> {
  const parsed = parseMessagesText(readFileSync(`${MESSAGE_FOLDER}${language}.yml`, 'utf8'), 'YAML');
  const messages = parsed.map((message): Message => {
    const key = message.key.join('.');
    if (message.type === 'plural') return { key, isPlural: true, forms: message.plurals };
    return { key, isPlural: false, forms: { text: message.message } };
  });
  return new Map(messages.filter(({ key }) => !key.startsWith('@@')).map((message) => [message.key, message]));
}

/** The {names} in a text, in the order of the alphabet. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}
