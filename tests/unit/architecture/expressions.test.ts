import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { parseAst, transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { foldExpressionsIn } from '../../../scripts/build/fold-expressions';

const FOLDERS = ['lib', 'entrypoints'];

interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

describe('regular expressions', async () => {
  const found = (await Promise.all(filesIn(FOLDERS).map(expressionsIn))).flat();

  it('are found by this test', () => {
    expect(found.length).toBeGreaterThan(60);
    expect(found.map(({ file }) => file)).toContain('lib/text/framing.ts');
  });

  it('are all folded into plain ones where they are written over several lines', () => {
    for (const file of filesIn(FOLDERS))
      expect(foldExpressionsIn(readFileSync(file, 'utf8')), file).not.toMatch(/\bexpression\([^)]*\)`/);
  });

  it.each(found.map(({ file, expression }) => [file, expression] as const))(
    '%s: %s cannot backtrack for ever on hostile text: bound its repetitions otherwise',
    (_, expression) => {
      // "Move" is the cost of beginning anew at each position, which every bounded expression has.
      const { reports } = analyse(expression, { reportTypes: { Move: false } });
      expect(reports.map(({ type, exponential }) => `${exponential ? 'exponential' : 'polynomial'} ${type}`)).toEqual(
        [],
      );
    },
  );
});

it('catches an expression that does', () => {
  expect(analyse(/^(?:[a-z]+\s?)+$/, { reportTypes: { Move: false } }).reports).not.toEqual([]);
});

function filesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
}

async function expressionsIn(file: string): Promise<Found[]> {
  const source = foldExpressionsIn(readFileSync(file, 'utf8'));
  const { code } = await transformWithOxc(source, file, { jsx: { runtime: 'automatic' } });
  const found: Found[] = [];
  walk(parseAst(code), (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ file, expression: new RegExp(regex.pattern, regex.flags) });
  });
  return found;
}

function walk(node: unknown, visit: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
