import { RULES } from '../../lib/rules';

/** The words of our own sample page, a line for each block. */
export function textOf(html: string): string {
  const body = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const lines = body
    .replace(/<\/(?:p|li|h\d|tr)>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** The sample page with what stands in its main part again and again, until the page has so many words. */
export function growPage(html: string, words: number): string {
  const [before = '', rest = ''] = html.split(/(?<=<main[^>]*>)/);
  const [main = '', after = ''] = rest.split(/(?=<\/main>)/);
  const copies = Math.ceil(words / textOf(html).split(/\s+/).length);
  const mains = Array.from({ length: copies }, (_, i) => main.replaceAll('Fernweh', `Fernweh${i}`));
  return before + mains.join('') + after;
}

/** The sample again and again, each time under another name, until it has so many words. */
export function grow(text: string, words: number): string {
  const count = text.split(/\s+/).length;
  const copies = Array.from({ length: Math.ceil(words / count) }, (_, i) => text.replaceAll('Fernweh', `Fernweh${i}`));
  return copies
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

/** The beginnings of the rules' own patterns, again and again, without an end to any: so many characters. */
export function hostile(length: number): string {
  const beginnings = RULES.flatMap(({ matches = [] }) => matches)
    .map((pattern) => (typeof pattern === 'string' ? pattern : pattern.phrase))
    .map((phrase) => {
      const words = phrase.replace(/@[a-z-]+/g, 'data').match(/[a-z]+/g) ?? [];
      return words.slice(0, Math.ceil(words.length / 2)).join(' ');
    });
  const once = beginnings.join(' ');
  return once.repeat(Math.ceil(length / once.length)).slice(0, length);
}
