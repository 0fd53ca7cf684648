import type { Plugin } from 'vite';
import { joinLines } from '../../lib/text/expression';

/** An expression written over several lines: see lib/text/expression.ts. */
const WRITTEN = /\bexpression\((?:'([a-z]*)')?\)`([^`]*)`/g;

/** Writes expressions of several lines as plain ones: people get no line break more, and no browser reads an expression twice. */
export function foldExpressions(): Plugin {
  return {
    name: 'smallprint:fold-expressions',
    apply: 'build',
    enforce: 'pre',
    transform: { filter: { id: /\.tsx?$/ }, handler: foldExpressionsIn },
  };
}

/** TypeScript in which every expression of several lines is a plain one. */
export function foldExpressionsIn(code: string): string {
  return code.replace(WRITTEN, (_, flags: string | undefined, source: string) => {
    return String(new RegExp(joinLines(source), flags));
  });
}
