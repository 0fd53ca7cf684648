import { expect, it } from 'vitest';
import { isSameSite } from '../../../lib/page/same-site';

it.each([
  ['https://www.brackwater.example/shop', 'https://legal.brackwater.example/privacy'],
  ['https://www.oak.com/', 'https://oak.com/privacy'],
  ['https://group.oak.de/', 'https://www.oak.de/datenschutz'],
  ['https://www.oak.co.uk/', 'https://shop.oak.co.uk/privacy'],
  ['http://192.168.0.1/', 'http://192.168.0.1/privacy'],
])('%s and %s are one site', (one, other) => {
  expect(isSameSite(one, other)).toBe(true);
});

it.each([
  ['https://oak.co.uk/', 'https://elm.co.uk/privacy'],
  ['https://oak.com.au/', 'https://elm.com.au/privacy'],
  ['https://oak.com/', 'https://oak.org/privacy'],
  ['https://oak.de/', 'https://elm.de/privacy'],
  ['http://192.168.0.1/', 'http://10.168.0.1/privacy'],
  ['http://[::1]/', 'http://[::2]/'],
])('%s and %s are two', (one, other) => {
  expect(isSameSite(one, other)).toBe(false);
});
