import { expression } from './expression';

/**
 * What takes something out of a promise: "except", "unless", "other than as described", "without your consent", "where
 * required", "for money", "but … will remain".
 */
const EXCEPTION = expression()`
  \b(?:
    except(?:ing)?|unless|other than|(?:apart|aside) from|save (?:for|as|where|to)
    |(?:with|following|these|subject to)(?: \w+){0,2} exceptions?
    |without your (?:\w+ ){0,3}(?:consent|permission|approval)|excluding|(?:where|if|when) (?:legally )?required
    |but\b[^.;]{0,40}\bremains?|for (?:money|monetary (?!or|and)\w+)(?! (?:or|and)\b)
  )\b(?! until)
`;

/** Whether a folded sentence takes something out of what it promises. */
export function hasException(folded: string): boolean {
  return EXCEPTION.test(folded);
}
