import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/page/verdict';
import { fromPlainText } from '../../../lib/text/plain-text';

const POLICY = `We collect your name and your email address when you sign up. We use your information to run the service.
We share your data with our providers, and we do not sell it. We keep it for two years and then we delete it.
You have a right of access, and you can opt out of email at any time. We protect your information with encryption.
We use cookies. We may change this policy. Contact us with questions. We do not collect data from children under 13.`;

const verdictOn = (text: string, title: string, url = 'https://a.example/page') =>
  judge(fromPlainText(text), title, url);

describe('judge', () => {
  it.each(['Privacy Policy', 'Acme | Privacy', 'Your data at Acme', ''])(
    'takes a policy for one, titled "%s"',
    (title) => {
      expect(verdictOn(POLICY, title).policy).toBe(true);
    },
  );

  it('gives the reasons for it', () => {
    expect(verdictOn(POLICY, 'Privacy Policy').reasons).toEqual(['title', 'voice', 'topics']);
    expect(verdictOn(POLICY, '').reasons).toEqual(['voice', 'topics']);
  });

  it('knows a policy by its address', () => {
    expect(verdictOn(POLICY, 'Acme', 'https://a.example/legal/privacy-policy?x=terms').reasons).toContain('title');
  });

  it('says "empty" for no text and "too-short" for a few words', () => {
    expect(verdictOn('', 'Privacy Policy').reasons).toEqual(['empty']);
    expect(verdictOn('Loading our privacy policy …', 'Privacy Policy').reasons).toEqual(['too-short']);
  });

  it.each(['How to write a privacy policy', 'What is a privacy policy?', 'Free privacy policy generator'])(
    'takes no article for a policy: "%s"',
    (title) => expect(verdictOn(POLICY, title)).toEqual({ policy: false, reasons: ['no-voice'] }),
  );

  it.each(['Terms of Service', 'Cookie Policy', 'Community guidelines', 'Data Processing Addendum'])(
    'takes no other document for a policy: "%s"',
    (title) => expect(verdictOn(POLICY, title).policy).toBe(false),
  );

  it('knows a contract by its words, whatever it is called', () => {
    const clause =
      'This agreement limits our liability and excludes all warranties; you indemnify us, and you pay the fees. ';
    expect(verdictOn(clause.repeat(10), 'Privacy').reasons).toContain('terms');
  });

  it('does not grow slow on a long text', () => {
    const started = performance.now();
    verdictOn('word '.repeat(300_000), 'Privacy Policy');
    verdictOn(`${'information '.repeat(100_000)}`, 'Privacy Policy');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('judge in other languages', () => {
  it.each([
    [
      'Politique de confidentialité',
      'Nous collectons votre nom et votre adresse. Nous utilisons vos données pour vous répondre. Nous ne partageons pas vos données avec des tiers. Elles sont conservées pendant deux ans. Vous disposez d’un droit d’accès et de rectification. La sécurité de vos données nous importe. Nous utilisons des cookies. Contactez-nous pour toute question sur le RGPD et sur le traitement de vos données.',
    ],
    [
      'プライバシーポリシー',
      '当社は、お客様の個人情報を適切に取得し、利用目的の範囲内で利用します。当社は、お客様の同意なく個人情報を第三者に提供しません。個人情報は安全に管理し、不要になった場合は削除します。お客様は個人情報の開示、訂正、利用停止を請求できます。当社はクッキーを使用します。本ポリシーを変更する場合はお知らせします。お問い合わせは窓口までご連絡ください。法令を遵守します。',
    ],
  ])('recognises "%s"', (title, text) => {
    expect(verdictOn(text, title).policy).toBe(true);
  });

  it('recognises terms in German', () => {
    const text =
      'Diese Nutzungsbedingungen sind ein Vertrag zwischen Ihnen und uns. Unsere Haftung ist beschränkt. Gewährleistung wird nicht übernommen. Sie können den Vertrag jederzeit kündigen. Gerichtsstand ist Bremen. Es ist verboten, das Angebot zu kopieren. Die Haftung für leichte Fahrlässigkeit ist ausgeschlossen, soweit das Gesetz es zulässt, und der Vertrag endet mit der Kündigung durch Sie oder durch uns. Preise nennen wir Ihnen vor dem Abschluss, und Sie zahlen sie im Voraus.';
    expect(verdictOn(text, 'Nutzungsbedingungen')).toMatchObject({
      policy: false,
      reasons: expect.arrayContaining(['terms']),
    });
  });
});
