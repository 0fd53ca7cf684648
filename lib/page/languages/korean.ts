import type { Language } from './language';

/** How policies in Korean name themselves, and by which words they are told. */
export const korean: Language = {
  titles: {
    privacy: /개인정보|개인 정보|프라이버시/i,
    policy: /개인 ?정보\s?(?:처리|취급|보호)\s?(?:방침|정책)|프라이버시\s?(?:정책|센터)/i,
    other: /이용\s?약관|서비스\s?약관|운영\s?(?:정책|원칙)|커뮤니티\s?가이드|청소년\s?보호|라이선스/i,
    article: /이란|무엇인가|작성\s?(?:방법|법)|가이드|템플릿|예시/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /회사|당사|저희|우리|이용자|귀하|고객|회원|여러분/g,
    data: /개인정보|정보|개인/g,
    contract: /약관|계약|책임|면책|관할|손해배상|요금/g,
    topics: [
      /수집/,
      /이용|처리/,
      /제3자|제공|공유|위탁/,
      /보유|보관|파기|삭제/,
      /권리|열람|정정|철회/,
      /안전|보호|암호/,
      /쿠키|cookie|ip/i,
      /변경|개정/,
      /문의|연락|책임자/,
      /동의|아동/,
    ],
  },
};
