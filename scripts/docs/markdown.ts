/** A text as Markdown that shows it letter for letter, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(/\s*\n\s*/g, '<br>');
}

/** A table; cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${headings.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

/** A page of blocks with a blank line between them. */
export function page(...blocks: readonly (string | null)[]): string {
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}
