import styles from '../../lib/ui/page-badge/page-badge.css?inline';
import tokens from '../../lib/ui/tokens.css?inline';

/** The tokens hold for the badge alone; its page knows nothing of them. */
const CSS = `${tokens.replaceAll(':root', '.page-badge')}${styles}`;

/** Gives a shadow root of ours the badge's style, whatever the page's own policy says of styles. */
export function styleFor(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox lets no extension adopt sheets (bug 1751346). It lets its style elements pass where their text is set
    // before they come into the page (bug 1706787).
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = CSS;
    root.prepend(style);
  }
}
