import { expression } from '../../text/expression';
import type { Language } from './language';

/** How policies in Turkish name themselves, and by which words they are told. */
export const turkish: Language = {
  titles: {
    privacy: /g[iİ]zl[iİ]l[iİ]k|k[iİ][şs][iİ]sel ver|\bkvkk\b|ayd[ıi]nlatma metn/i,
    policy: expression('i')`
        g[iİ]zl[iİ]l[iİ]k (?:pol[iİ]t[iİ]kas|b[iİ]ld[iİ]r[iİ]m|s[öo]zle[şs]me|beyan|[iİ]lke|ve )
        |k[iİ][şs][iİ]sel ver[iİ]ler[iİ]n (?:korunmas|[iİ][şs]lenmes)\S* (?:pol[iİ]t|ayd)|ayd[ıi]nlatma metn
        |^\W*gizlilik\W*$
      `,
    other: expression('i')`
        kullan[ıi]m (?:[şs]artlar|ko[şs]ullar)|hizmet (?:[şs]artlar|ko[şs]ullar)|\bs[öo]zle[şs]mesi\b|[üu]yelik
        |topluluk kurallar|eri[şs]ilebilirlik|lisans
      `,
    article: /nedir|nas[ıi]l (?:yaz|haz[ıi]r|korunur)|rehber|[şs]ablon|[öo]rne[ğg]i/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    // Persons are endings here: "kullanıyoruz", "verileriniz", "şirketimiz".
    voice: expression('giu')`
        (?<=\p{L}{2})(?:ımız|imiz|umuz|ümüz|ınız|iniz|unuz|ünüz|ıyoruz|iyoruz|uyoruz|üyoruz|rız|riz|ruz|rüz)\p{L}*
        |(?<!\p{L})(?:biz\p{L}*|siz\p{L}*|kullanıcı\p{L}*|şirket\p{L}*)(?!\p{L})
      `,
    data: /veri(?:ler\p{L}*|niz\p{L}*|si|ye)?(?!\p{L})|kişisel|gizlili\p{L}*|bilgi\p{L}*|işlen\p{L}*|çerez\p{L}*/giu,
    contract:
      /sözleşme\p{L}*|sorumluluk\p{L}*|şartlar\p{L}*|koşullar\p{L}*|yetkili mahkeme\p{L}*|fesih\p{L}*|ücret\p{L}*/giu,
    topics: [
      /topla|elde ed/i,
      /kullan|işle/i,
      /paylaş|aktar|üçüncü/i,
      /sakla|sil(?:in|me)|muhafaza/i,
      /hakk|haklar|erişim|düzelt|itiraz/i,
      /güvenli|koru|şifre/i,
      /çerez|cookie|ip adres/i,
      /değişik|güncel/i,
      /iletişim|başvur|e-posta/i,
      /kvkk|6698|rıza|kanun/i,
    ],
  },
};
