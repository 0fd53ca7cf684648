import { type Plugin, runnerImport } from 'vite';
import { RULE_IDS } from '../../lib/taxonomy/rule-ids';

/** Modules of plain values that are made from rules or languages: bundled as what they are worth, without what makes them. */
const VALUE_MODULE =
  /\/lib\/(?:rules\/(?:details|sheets|stances|topics\/class-count|weights)|page\/languages\/(?:sources|tool-lines))\.ts$/;

/**
 * Runs these modules at build time and bundles their exports as JSON. The pages need to know of a hundred rules;
 * the rules themselves, with their patterns, would be four times its size. A table of numbers by rule is written as a
 * digit for each, since every bundle has the ids anyway.
 */
export function valueModules(): Plugin {
  return {
    name: 'smallprint:value-modules',
    apply: 'build',
    async load(id) {
      if (!VALUE_MODULE.test(id)) return null;
      const { module } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'error' });
      const codes: string[] = [];
      const values = Object.entries(module).map(
        ([name, value]) => writeDigits(name, value) ?? `export const ${name} = ${writeValue(value, codes)};`,
      );
      return [`const codes = ${JSON.stringify(codes)};`, ...values].join('\n');
    },
  };
}

/** A text that is read by a range coder is the longest by far, and has no spaces. */
const CODE = /^\S{500,}$/;

/** A value as a script, but codes as places of a list: they compress worse where anything else lies between them. */
function writeValue(value: unknown, codes: string[]): string {
  const placed = JSON.stringify(value, (_, part) =>
    typeof part === 'string' && CODE.test(part) ? `\0${codes.push(part) - 1}` : part,
  );
  return placed.replace(/"\\u0000(\d+)"/g, 'codes[$1]');
}

/** A table of whole numbers below 36 by rule, in a module of `lib/rules`, as a script that makes it; null for anything else. */
function writeDigits(name: string, value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const table = value as Record<string, unknown>;
  const numbers = RULE_IDS.map((rule) => table[rule]);
  const isTable = Object.keys(table).length === RULE_IDS.length && numbers.every((number) => isDigit(number));
  if (!isTable) return null;
  const digits = numbers.map((number) => Number(number).toString(36)).join('');
  return `import { RULE_IDS } from '../taxonomy/rule-ids';
    export const ${name} = Object.fromEntries(RULE_IDS.map((rule, i) => [rule, Number.parseInt('${digits}'.charAt(i), 36)]));`;
}

function isDigit(number: unknown): boolean {
  return Number.isInteger(number) && Number(number) >= 0 && Number(number) < 36;
}
