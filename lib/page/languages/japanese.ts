import type { Language } from './language';

/** How policies in Japanese name themselves, and by which words they are told. */
export const japanese: Language = {
  titles: {
    privacy: /プライバシー|個人情報|個人データ/i,
    policy:
      /プライバシー(?:・)?(?:ポリシー|通知|ステートメント|規約|に関する)|個人情報(?:の)?(?:保護方針|取扱い|取り扱い|取扱|の取)|個人情報保護(?:方針|について)|^\W*プライバシー\W*$/i,
    other: /利用規約|ご利用条件|サービス規約|会員規約|ガイドライン|特定商取引|使用許諾/i,
    article: /とは|書き方|作り方|ひな形|雛形|テンプレート|解説/i,
    cookies: /クッキー/i,
  },
  words: {
    promise: null,
    advice: null,
    own: null,
    voice: /当社|弊社|私たち|お客様|お客さま|ユーザー|利用者|本人|皆様|あなた/g,
    data: /個人情報|個人データ|情報|プライバシー/g,
    contract: /規約|契約|責任|免責|準拠法|管轄|禁止|損害/g,
    topics: [
      /取得|収集/,
      /利用目的|利用し|利用いた/,
      /第三者|提供|委託/,
      /保存|保管|削除|消去/,
      /開示|訂正|停止|請求/,
      /安全管理|安全|保護/,
      /cookie|クッキー|ip\s?アドレス/i,
      /変更|改定/,
      /問い?合わ?せ|窓口/,
      /同意|法令/,
    ],
  },
};
