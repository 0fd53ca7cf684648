import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readArguments } from '../../../scripts/read-arguments';

const USAGE = 'usage: npm run sample -- [FILE] [--write]';
const CONFIG = { allowPositionals: true, options: { write: { type: 'boolean' } } } as const;
const argv = process.argv;

beforeEach(() => {
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  process.argv = argv;
  vi.restoreAllMocks();
});

function read(...args: string[]): ReturnType<typeof readArguments<typeof CONFIG>> {
  process.argv = ['node', 'sample.ts', ...args];
  return readArguments(USAGE, CONFIG);
}

test('gives what a script was called with', () => {
  const { values, positionals } = read('a.jsonl', '--write');
  expect({ ...values, positionals }).toEqual({ write: true, positionals: ['a.jsonl'] });
});

test('--help prints the usage and ends well', () => {
  expect(() => read('--help')).toThrow('ended with 0');
  expect(console.log).toHaveBeenCalledWith(USAGE);
});

test('an unknown option is named above the usage, and the script fails', () => {
  expect(() => read('--wirte')).toThrow('ended with 2');
  expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/--wirte.*\n\nusage: npm run sample/s));
});
