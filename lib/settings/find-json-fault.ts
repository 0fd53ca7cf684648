/** Where a text stops being JSON: line and column count from 1. `end` says that it stops too early. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly end: boolean;
}

/** One sign or value of JSON; strings and numbers as RFC 8259 has them. */
const TOKEN =
  /[[\]{},:]|"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** The beginning of a string or word at the end of a text. */
const CUT_OFF =
  /(?:"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*(?:\\(?:u[0-9a-fA-F]{0,3})?)?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/y;

const SPACE = /[ \t\r\n]*/y;

/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** The first place at which a text is not JSON, or null. Browsers say it each in their own words, or not at all. */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = standsAt(TOKEN, text, at);
    const begun = token ?? standsAt(CUT_OFF, text, at);
    const next: Wanted | null = begun === undefined ? null : follow(wanted, begun, open);
    if (next === null) return placeOf(text, at);
    if (token === undefined) return placeOf(text, text.length);
    wanted = next;
    at = skipSpace(text, at + token.length);
  }
  return wanted === 'nothing' ? null : placeOf(text, text.length);
}

/** What may come after a token, or null where the token itself may not come; keeps the brackets that are open. */
function follow(wanted: Wanted, token: string, open: string[]): Wanted | null {
  const after = () => (open.length > 0 ? 'comma-or-end' : 'nothing');
  if (token === '}' || token === ']') {
    const mayEnd = wanted === 'comma-or-end' || wanted === (token === '}' ? 'key-or-end' : 'value-or-end');
    if (!mayEnd || open.pop() !== (token === '}' ? '{' : '[')) return null;
    return after();
  }
  if (token === ',') return wanted === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (token === ':') return wanted === 'colon' ? 'value' : null;
  if (wanted === 'key' || wanted === 'key-or-end') return token.startsWith('"') ? 'colon' : null;
  if (wanted !== 'value' && wanted !== 'value-or-end') return null;
  if (token !== '{' && token !== '[') return after();
  open.push(token);
  return token === '{' ? 'key-or-end' : 'value-or-end';
}

function skipSpace(text: string, at: number): number {
  return at + (standsAt(SPACE, text, at)?.length ?? 0);
}

function standsAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

function placeOf(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, end: at >= text.length };
}
