/**
 * Finds, in what a page calls itself, whether it may be a privacy policy; high recall, and cheap. Words by which pages
 * with privacy policies call themselves, in the eighteen languages of the detector. Pieces of words, for endings,
 * compounds and bytes; a dot stands for an accent, or for what joins words in an address.
 */
export const CANDIDATE =
  /privac|privat[lns]|vie.priv|[/-](legal|polic[yi])|(your|user|person\w*).?(data|info|uppg|opp?l|vern)|data.?(prot|pol|use|skydd|besk)|atensch|gdpr|rgpd|kvkk|\bda[dt]os|dati.per|dei.dati|confiden.iali|donn.es|riservat|gegevens|prywat|osob[no]|soukrom|tegritet|kretess|tosuoj|ksityis|henkil|g.zl.l|isel.ver|фиденц|рсонал|[隐隱]私|[個个]人|イバシ|인정보/i;

/** What a page calls itself: title, first heading, canonical link and, last, its address. */
export function nameOf(page: Document): string {
  return (
    page.title +
    page.querySelector('h1')?.textContent +
    page.querySelector<HTMLLinkElement>('[rel=canonical]')?.href +
    page.URL
  );
}
