import type { Plugin } from 'vite';
import { joinLines } from '../../lib/text/expression';

/** An expression written over several lines: see lib/text/expression.ts. */
const WRITTEN = /\bexpression\((?:'([a-z]*)')?\)`([^`]*)`/g;

/** Writes expressions of several lines as plain literals, so that nothing of their layout ships and nothing joins their lines at run time. */
export function foldExpressions(): Plugin {
  return {
    name: 'smallprint:fold-expressions',
    apply: 'build',
    enforce: 'pre',
    transform: { filter: { id: /\.tsx?$/ }, handler: foldExpressionsIn },
  };
}

/** The same TypeScript with a plain literal for each of them. */
export function foldExpressionsIn(code: string): string {
  return code.replace(WRITTEN, (_, flags: string | undefined, source: string) => {
    return String(new RegExp(joinLines(source), flags));
  });
}
