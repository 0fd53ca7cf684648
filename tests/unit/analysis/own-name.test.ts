import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze';
import { createEngine } from '../../../lib/analysis/engine';
import { hideOwnName } from '../../../lib/analysis/own-name';
import { DATA_SHEET, RULE_SHEET, TOPIC_SHEET } from '../../../lib/rules/sheets';
import { normalise } from '../../../lib/text/normal-form';
import { fromPlainText } from '../../../lib/text/plain-text';

const ENGINE = createEngine(RULE_SHEET, TOPIC_SHEET, DATA_SHEET);

const NAMED = ['named-recipients', 'third-party-analytics', 'session-recording'];

function namedIn(text: string): string[] {
  return analyze(fromPlainText(text))
    .findings.map(({ rule }) => rule as string)
    .filter((rule) => NAMED.includes(rule));
}

describe("the company's own name", () => {
  it('is no recipient where the policy says that it is "we"', () => {
    expect(namedIn('At Hotjar Ltd. ("Hotjar", "we" or "us") we care. Hotjar keeps your name.')).toEqual([]);
    expect(namedIn('In this notice, “we” means Mixpanel, Inc. Mixpanel keeps your name.')).toEqual([]);
  });

  it('hides nobody else', () => {
    expect(namedIn('At Hotjar Ltd. ("we", "us") we count visits with Mixpanel.')).toContain('named-recipients');
    expect(namedIn('At Orsk (“we”) visits are filmed by Smartlook (we see no names).')).toContain('session-recording');
  });

  it('is no way to be found, as long as it is all of the name', () => {
    const text = 'Privacy\nRide with GPS, Inc. (“Ride with GPS”, “we”) is a club. Ride with GPS keeps your name.';
    expect(analyze(fromPlainText(text)).findings.map(({ rule }) => rule)).not.toContain('precise-location');
    const findings = analyze(fromPlainText(`${text} The app records GPS traces.`)).findings;
    const quotes = findings.find(({ rule }) => rule === 'precise-location')?.evidence.map((quote) => quote.text);
    expect(quotes).toEqual(['The app records GPS traces.']);
  });

  it('is no part of another word', () => {
    const text = 'This is how Postmark ("we", "us") works. Your letters are postmarked. We keep postmarks.';
    const policy = fromPlainText(text);
    expect(hideOwnName(normalise(policy.text), ENGINE)).toBe(
      'this is how xxxxxxxx ("we", "us") works. your letters are postmarked. we keep postmarks.',
    );
  });

  it.each([
    'This is the policy of Orsk (hereby referred to as "Service Provider"). The Service Provider uses your data.',
    'Orsk (the “Service Provider,” “we” or “our”) sells lamps. The Service Provider has access to your data.',
  ])('may be "Service Provider", which is nobody whom it hires: %s', (text) => {
    const rules = (more: string) => analyze(fromPlainText(text + more)).findings.map(({ rule }) => rule);
    expect(rules('')).not.toContain('shares-with-providers');
    expect(rules(' It may disclose your data to service providers.')).toContain('shares-with-providers');
  });

  it('leaves a service provider that somebody else is', () => {
    const text = 'Orsk sells lamps with Avik (the "Service Provider"). The Service Provider has access to your data.';
    expect(analyze(fromPlainText(text)).findings.map(({ rule }) => rule)).toContain('shares-with-providers');
  });

  it('is told only where the policy says so', () => {
    expect(namedIn('Hotjar keeps your name.')).toContain('named-recipients');
  });

  it('is told at the beginning: far down, "we" may be somebody else', () => {
    const far = 'We care for your letters. '.repeat(250);
    expect(namedIn(`${far}Clauses of Hotjar ("we", "us"): Hotjar keeps your name.`)).toContain('named-recipients');
  });

  it('leaves quotes as they are written', () => {
    const text = 'This is how Hotjar ("we") works. Hotjar does not sell your personal data.';
    const kept = analyze(fromPlainText(text)).findings.find(({ rule }) => rule === 'no-sale');
    expect(kept?.evidence[0]?.text).toBe('Hotjar does not sell your personal data.');
  });
});
