import { describe, expect, it } from 'vitest';
import { isCandidate } from '../../../lib/page/detect';

describe('isCandidate', () => {
  it.each([
    'https://a.example/privacy',
    'https://a.example/site-policies/',
    'https://a.example/legal#data',
    'https://a.example/x Acme – Privacy Notice',
    'https://a.example/x How your data is used',
    'https://a.example/x Datenschutzerklärung',
    'https://a.example/x Politique de confidentialité',
    'https://a.example/x Charte vie privée',
    'https://a.example/x Política de privacidad',
    'https://a.example/x Informativa sulla privacy',
    'https://a.example/x Política de Privacidade',
    'https://a.example/x Polityka prywatności',
    'https://a.example/x Dataskydd',
    'https://a.example/x 隐私政策',
    'https://a.example/x プライバシーポリシー',
    'https://a.example/x 개인정보 처리방침',
    'https://a.example/x Политика конфиденциальности',
  ])('takes %s for one', (words) => {
    expect(isCandidate(words)).toBe(true);
  });

  it.each([
    'https://a.example/',
    'https://a.example/news/2026/private-jets-are-back Private jets are back',
    'https://a.example/search?q=shoes Shoes – Acme',
    'https://a.example/police-report Police report on traffic',
  ])('leaves %s alone', (words) => {
    expect(isCandidate(words)).toBe(false);
  });
});
