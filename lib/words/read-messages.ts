import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

/** By key as browsers know it, "section_watch": what a message says, the forms of a plural with " | " between them. */
export type MessageTable = Readonly<Record<string, string>>;

/** Where the message files are, a language each: "en.yml". */
export const MESSAGE_FOLDER = fileURLToPath(import.meta.url).replace(/lib\/words\/[^/]+$/, 'locales/');

/** A message file as the build puts it into the extension; throws where there is none for the language. */
export function readMessages(language: string): MessageTable {
  return tableOf(readFileSync(`${MESSAGE_FOLDER}${language}.yml`, 'utf8'));
}

/** What a message file says. */
export function tableOf(text: string): MessageTable {
  const messages: Record<string, { message: string }> = generateChromeMessages(parseMessagesText(text, 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
