import { expect, it } from 'vitest';
import { VOCABULARY } from '../../../lib/rules/vocabulary';

const FILES = import.meta.glob<Record<string, Readonly<Record<string, string>>>>(
  ['../../../lib/rules/vocabulary/*.ts', '!../../../lib/rules/vocabulary/index.ts'],
  { eager: true },
);

it('has each name in one file, and every file', () => {
  const names = Object.values(FILES).flatMap((module) =>
    Object.values(module).flatMap((entries) => Object.keys(entries)),
  );
  expect(names.length).toBeGreaterThan(50);
  expect([...names].sort()).toEqual(Object.keys(VOCABULARY).sort());
});
