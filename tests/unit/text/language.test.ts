import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/text/language';

describe('languageOf', () => {
  it.each([
    [
      'en',
      'We collect your name and address when you register with us and we use them to deliver the goods that you order.',
    ],
    [
      'de',
      'Wir verarbeiten Ihre Daten, wenn Sie unsere Website nutzen, und geben sie nicht an Dritte weiter. Die Daten werden gelöscht.',
    ],
    [
      'fr',
      'Nous collectons vos données lorsque vous utilisez notre site et nous ne les partageons pas avec des tiers sans votre accord.',
    ],
    [
      'es',
      'Recogemos sus datos cuando usted utiliza nuestro sitio y no los compartimos con terceros sin su permiso para los fines.',
    ],
    ['ja', '当社は、お客様の個人情報を収集し、サービスの提供のために利用します。'],
    ['zh', '我们收集您的个人信息,并用于提供服务。我们不会出售您的信息。'],
    ['ru', 'Мы собираем ваши данные, когда вы пользуетесь сайтом.'],
    ['en', 'Data'],
    ['en', 'We never sell data'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('cannot tell the language of a table of numbers', () => {
    expect(languageOf('xqz 12 plk 44 '.repeat(40))).toBe('und');
  });

  it('costs the same for a very long text', () => {
    const started = performance.now();
    languageOf('We collect the data that you give to us. '.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
