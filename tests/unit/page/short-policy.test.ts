import { describe, expect, it } from 'vitest';
import { toPolicyText } from '../../../lib/page/to-policy-text';
import { judge } from '../../../lib/page/verdict';

const raw = (kind: 'heading' | 'paragraph', text: string) => ({ kind, level: 1, text, pieces: [], linked: 0 });

/** The verdict on a page with one heading and paragraphs below it. */
function verdictOn(title: string, heading: string, ...paragraphs: string[]) {
  const blocks = [raw('heading', heading), ...paragraphs.map((text) => raw('paragraph', text))];
  return judge(toPolicyText(blocks), title, 'https://a.example/privacy');
}

const SAYS = 'We collect your email address when you order. We do not share it with anyone.';
const POLICY = { policy: true, reasons: ['title'] };
const TOO_SHORT = { policy: false, reasons: ['too-short'] };

describe('a short text under the title and heading of a policy', () => {
  it.each([
    ['Privacy Policy', 'Privacy Policy', SAYS],
    ['Acme – Privacy Notice', 'Our privacy notice', SAYS],
    [
      'Datenschutzerklärung',
      'Datenschutzerklärung',
      'Wir erheben keine personenbezogenen Daten. Ihre Nachrichten speichern wir nur auf Ihrem Gerät.',
    ],
    [
      'Politique de confidentialité',
      'Politique de confidentialité',
      'Nous ne collectons pas vos données personnelles. Nous ne partageons rien avec des tiers sans vous.',
    ],
    [
      'プライバシーポリシー',
      'プライバシーポリシー',
      '当社はお客様の個人情報を取得します。お客様の同意なく第三者に提供しません。',
    ],
  ])('is a policy: %s', (title, heading, text) => {
    expect(verdictOn(title, heading, text)).toEqual(POLICY);
  });

  it.each([
    ['a heading alone', ''],
    ['an app that loads', 'Loading our privacy policy, please wait. You need JavaScript to use this app.'],
    [
      'an error',
      'We are sorry, we could not load this page. Please check your connection, or contact us with questions.',
    ],
    [
      'a login',
      'Log in to read our privacy policy. Enter your email address and your password. Your connection is secure.',
    ],
    ['a cookie notice', 'We use cookies to collect data about your visits. You share cookies with our partners.'],
    ['a note', 'We collect your email address when you order.'],
    ['one thing said twice', 'Please use a newer browser for your data. You use an old one with your information.'],
    ['a text about others', 'The firm collects email addresses. The firm shares them with partners.'],
  ])('is none where it is %s', (_, text) => {
    expect(verdictOn('Privacy Policy', 'Privacy Policy', text)).toEqual(TOO_SHORT);
  });

  it.each([
    ['Acme', 'Privacy Policy'],
    ['Privacy Policy', 'Welcome'],
    ['Sign in', 'Privacy Policy'],
    ['What is a privacy policy?', 'Privacy Policy'],
  ])('is none where only one of them says so: "%s", "%s"', (title, heading) => {
    expect(verdictOn(title, heading, SAYS)).toEqual(TOO_SHORT);
  });
});
