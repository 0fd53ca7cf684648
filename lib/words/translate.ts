/** Finds a message by its key, "section.watch", and puts `values` in the place of its {names}; `form` picks its plural. */
export type Translate = (key: string, values: Readonly<Record<string, string>>, form?: PluralForm) => string;

/** Which form of a plural: the one called `1` in a message file, or the one called `n`. */
export type PluralForm = 0 | 1;

/**
 * Translates with messages as `@wxt-dev/i18n` writes them for browsers: keys with "_" for ".", and " | " between the
 * forms of a plural. Values are put in as they are and never looked through for {names} themselves.
 */
export function translateWith(lookUp: (key: string) => string): Translate {
  return (key, values, form) => {
    const message = lookUp(key.replaceAll('.', '_'));
    const chosen = form === undefined ? message : message.split(' | ')[form];
    return (chosen ?? message).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
