/** Words of which no rule gives a form, each before all others of it: in these three tables stand those that phrases name. */
const IRREGULAR = tableOf('child children');

/** Verbs of which no rule gives the past, each before it; "cancel" and "travel" have one on either side of the ocean. */
const PAST = tableOf(
  'become became,bind bound,bring brought,build built,buy bought,cancel canceled cancelled,choose chose chosen,deal dealt,get got gotten,give gave given,hold held,keep kept,know knew known,leave left,let let,make made,mean meant,pay paid,read read,see saw seen,sell sold,send sent,set set,show showed shown,take took taken,teach taught,tell told,travel traveled travelled,understand understood,undertake undertook undertaken,withdraw withdrew withdrawn',
);

/** Verbs stressed on a last syllable of one vowel and one consonant: the consonant doubles. */
const DOUBLING = new Set(
  'control drop embed get infer let log permit scan set stop submit swap transfer transmit'.split(' '),
);

/** Every written form of an English verb or noun, base form first; unknown words follow the spelling rules. */
export function inflect(word: string): readonly string[] {
  return (
    IRREGULAR.get(word) ?? [
      ...new Set([word, thirdPerson(word), ...(PAST.get(word) ?? [past(word)]), participle(word)]),
    ]
  );
}

/** By the first of the words between two commas: all of them. */
function tableOf(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(lines.split(',').map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));
}

function thirdPerson(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function past(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${doubled(word)}ed`;
}

function participle(word: string): string {
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${doubled(word)}ing`;
}

function doubled(word: string): string {
  return DOUBLING.has(word) ? word + word.slice(-1) : word;
}
