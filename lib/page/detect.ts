/** Words by which pages with privacy policies call themselves; as many languages as the detector's size allows. */
const WORDS =
  /privac|privat[ln]|vie.priv|[/-](legal|polic(y|ies))|(personal|your|user).?(data|info)|data.?protec|gdpr|rgpd|datenschutz|confiden[tc]ial|donn[eé]es|prywatno|dataskydd|personuppg|personvern|riservat|gegevens|конфиденц|隐私|隱私|個人|个人|プライバシー|개인정보/i;

/** Whether a page may be a privacy policy, by its address, title and first heading together; high recall, and cheap. */
export function isCandidate(words: string): boolean {
  return WORDS.test(words);
}
