/**
 * A regular expression that is written over several lines: a line break and the blanks around it count for nothing, other
 * blanks do. It stands in backquotes right behind the call, and the build puts a plain one in its place (see
 * scripts/build/fold-expressions.ts).
 *
 * @param flags such as `gi`.
 */
export function expression(flags = ''): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(joinLines(raw.join('')), flags);
}

/** The source of an expression that is written over several lines. */
export function joinLines(source: string): string {
  return source.trim().replace(/\s*\n\s*/g, '');
}
