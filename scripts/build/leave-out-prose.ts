import type { Plugin } from 'vite';

/** What a rule says to people. The options page shows it; finding a practice takes none of it. */
const PROSE = new Set(['title', 'why', 'holds', 'doesNotHold', 'examples', 'sources']);

/** A rule's own file: one rule, named after its id. */
const RULE_FILE = /\/lib\/rules\/[a-z-]+\/[a-z-]+\.ts$/;

/** The parts of an ESTree node that are looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface RuleCall extends Node {
  readonly callee: { readonly name?: string };
  readonly arguments: readonly { readonly properties?: readonly RuleField[] }[];
}

interface RuleField extends Node {
  readonly key?: { readonly name?: string };
}

/**
 * Leaves the rules' prose out of a bundle that never shows it. It is two thirds of the rules' text, and the background
 * is parsed anew each time that the browser wakes it.
 */
export function leaveOutProse(): Plugin {
  return {
    name: 'smallprint:leave-out-prose',
    // After TypeScript: what is parsed is plain JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!RULE_FILE.test(id) || !code.includes('defineRule(')) return null;
      const prose = proseIn(this.parse(code).body as readonly Node[]);
      return prose.length === 0 ? null : { code: cut(code, prose), map: null };
    },
  };
}

/** The prose fields of `export default defineRule({ … })`, in the order of the text. */
function proseIn(body: readonly Node[]): readonly RuleField[] {
  const exported = body.find((node) => node.type === 'ExportDefaultDeclaration') as
    | (Node & { readonly declaration: RuleCall })
    | undefined;
  const call = exported?.declaration;
  if (call?.type !== 'CallExpression' || call.callee.name !== 'defineRule') return [];
  return (call.arguments[0]?.properties ?? []).filter((field) => PROSE.has(field.key?.name ?? ''));
}

/** The code without these fields, nor the comma after each. */
function cut(code: string, fields: readonly RuleField[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of fields) {
    kept += code.slice(from, start);
    from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return kept + code.slice(from);
}
