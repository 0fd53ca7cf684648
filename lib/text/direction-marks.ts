/** The text without the invisible marks that turn the direction of what follows (Unicode's Bidi_Control). */
export function stripDirectionMarks(text: string): string {
  return text.replace(/\p{Bidi_Control}/gu, '');
}
