/** The alternatives of an expression by which titles are told, for the way: see `packTitles`. */
export interface PackedTitles {
  /** An expression of which a match stands in every title, in lower case. */
  readonly needs: string;
  /** One alternative a line: what it needs, parted by bars; a tab; its source. */
  readonly alternatives: string;
}

interface Alternative {
  /** One of these stands in whatever matches; none where nothing can be told. */
  readonly needs: readonly string[];
  readonly source: string;
  expression?: RegExp;
}

/**
 * Tells titles as an expression with these alternatives would, without regard to case. A browser takes milliseconds to
 * ready the words of eighteen languages in one, twice each: here an alternative is readied for the first text that holds
 * what it needs.
 */
export class TitleCheck {
  private readonly needs: RegExp;
  private alternatives: readonly Alternative[] | undefined;

  constructor(private readonly packed: PackedTitles) {
    this.needs = new RegExp(packed.needs);
  }

  test(text: string): boolean {
    const lower = text.toLowerCase();
    if (!this.needs.test(lower)) return false;
    this.alternatives ??= unpack(this.packed);
    return this.alternatives.some((alternative) => {
      if (!alternative.needs.some((need) => lower.includes(need))) return false;
      alternative.expression ??= new RegExp(alternative.source, 'i');
      return alternative.expression.test(text);
    });
  }
}

function unpack({ alternatives }: PackedTitles): Alternative[] {
  return alternatives.split('\n').map((line) => {
    const [needs = '', source = ''] = line.split('\t');
    return { needs: needs.split('|'), source };
  });
}
