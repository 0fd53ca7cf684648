import { describe, expect, it } from 'vitest';
import { readPopupStart, writePopupAddress } from '../../../lib/messages/popup-address';

const START = {
  grade: 'D',
  gradeName: 'Grade D',
  meaning: 'mostly bad',
  score: '22',
  scoreName: '22 of 100',
  sentence: 'They sell & share “data” = <b>all</b> of it + more #1.',
  spoken: 'Grade D, 22 of 100. سياسة',
  theme: 'dark',
} as const;

const hashOf = (address: string) => new URL(address, 'https://a.example').hash;

describe('the address of the popup', () => {
  it('brings every word through as it was', () => {
    expect(readPopupStart(hashOf(writePopupAddress(START)))).toEqual(START);
  });

  it('is the file itself where there is no verdict', () => {
    expect(writePopupAddress(null)).toBe('/popup.html');
    expect(readPopupStart('')).toBeNull();
  });

  it.each(Object.keys(START))('tells nothing without its %s', (part) => {
    const { [part as keyof typeof START]: _, ...others } = START;
    expect(readPopupStart(`#${new URLSearchParams(others)}`)).toBeNull();
  });

  it.each(['#', '#%E0%A4%A', '#=&=', '#grade'])('tells nothing by %s', (hash) => {
    expect(readPopupStart(hash)).toBeNull();
  });
});
