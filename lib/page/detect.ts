import { expression } from '../text/expression';

/**
 * Finds, in what a page calls itself, whether it may be a privacy policy; high recall, and cheap. Words by which pages
 * with privacy policies call themselves, in the eighteen languages of the detector. Pieces of words, for endings,
 * compounds and bytes; a dot stands for an accent, or for what joins words, in an address or beside a soft hyphen.
 */
export const CANDIDATE = expression('i')`
  priva(c|t[lns])|vie.pri|[/-](legal|polic[yi])|(your|user|person\w*).?(dat[ae]|info|[uo]p+[gl]|vern)
  |data.?(prot|pol|use|sky|bes)|aten(v|.?sch)|gdpr|[lr]gpd|sgvo|avg-|\brodo\b|vkk|tma.met|\bda[dt](os|i\b)
  |nfid\w+ial\w|onn.es|iserva|gevens|ywat|osob[no]|oukr|grite|kretes|osuoj|iselo|ityis|nkil|g.zl.l|sel.ver|фиден
  |рсонал|[隐隱私]{2}|[個个][人資]|バシ|인.?정보
`;

/**
 * What a page calls itself: title, first heading, canonical link and, last, its address. Asked for as text, since the
 * first element that a script touches costs it more than all of this.
 */
export function nameOf(page: Document): string {
  // A comma keeps what the title ends with and the heading begins with from being one word; addresses begin anew.
  return (
    page.title + page.evaluate("concat(',',//h1,*/*/*[@rel='canonical']/@href)", page, null, 2).stringValue + page.URL
  );
}
