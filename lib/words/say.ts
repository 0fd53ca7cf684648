import type { GeneratedI18nStructure as Messages } from '#i18n';
import { translate } from '#translate';

/** The key of a message in locales/en.yml: "section.watch". */
export type Key = Exclude<keyof Messages, `@@${string}`>;

/** The keys of messages with a form for one and another for more. */
export type PluralKey = { [K in Key]: Messages[K] extends { plural: true } ? K : never }[Key];

/** The {names} in a message. */
export type NamesIn<K extends Key> = Messages[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;

/** What stands in the place of {names}; no argument at all where there are none. */
export type Values<Name extends string> = [Name] extends [never] ? [] : [values: Readonly<Record<Name, string>>];

/** An id as keys hold it: browsers allow no dash in them. */
type InKey<Id extends string> = Id extends `${infer Start}-${infer Rest}` ? `${Start}_${InKey<Rest>}` : Id;

/** A message in the reader's language. */
export function say<K extends Exclude<Key, PluralKey>>(key: K, ...[values]: Values<NamesIn<K>>): string {
  return translate(key, values ?? {});
}

/** The messages of a group whose keys are ids, by id. */
export function sayEach<Group extends string, Id extends string>(
  group: `${Group}.${InKey<Id>}` extends Key ? Group : never,
  ids: readonly Id[],
): Readonly<Record<Id, string>>;
export function sayEach(group: string, ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, translate(`${group}.${inKey(id)}`, {})]));
}

/** An id as keys hold it: "no-sale" is "no_sale". */
export function inKey<Id extends string>(id: Id): InKey<Id>;
export function inKey(id: string): string {
  return id.replaceAll('-', '_');
}
