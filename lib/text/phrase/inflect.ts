/** Forms that no spelling rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'are', 'was', 'were', 'been', 'being'],
  become: ['become', 'becomes', 'became', 'becoming'],
  buy: ['buy', 'buys', 'bought', 'buying'],
  child: ['child', 'children'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  combat: ['combat', 'combats', 'combated', 'combating'],
  do: ['do', 'does', 'did', 'done', 'doing'],
  find: ['find', 'finds', 'found', 'finding'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  have: ['have', 'has', 'had', 'having'],
  hold: ['hold', 'holds', 'held', 'holding'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  lend: ['lend', 'lends', 'lent', 'lending'],
  let: ['let', 'lets', 'letting'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  pay: ['pay', 'pays', 'paid', 'paying'],
  person: ['person', 'persons', 'people'],
  put: ['put', 'puts', 'putting'],
  read: ['read', 'reads', 'reading'],
  say: ['say', 'says', 'said', 'saying'],
  see: ['see', 'sees', 'saw', 'seen', 'seeing'],
  seek: ['seek', 'seeks', 'sought', 'seeking'],
  sell: ['sell', 'sells', 'sold', 'selling'],
  send: ['send', 'sends', 'sent', 'sending'],
  set: ['set', 'sets', 'setting'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  tell: ['tell', 'tells', 'told', 'telling'],
  undertake: ['undertake', 'undertakes', 'undertook', 'undertaken', 'undertaking'],
  withdraw: ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  write: ['write', 'writes', 'wrote', 'written', 'writing'],
};

/** Verbs stressed on a last syllable of one vowel and one consonant: the consonant doubles. */
const DOUBLING = new Set(
  'acquit admit bar ban commit control defer drop fit log map occur opt permit plan prefer refer remit rent scan ship spot stop submit swap tag tap transfer transmit trap wrap'
    .split(' ')
    .filter((verb) => !['opt', 'rent'].includes(verb)),
);

/** Every written form of an English verb or noun, base form first; unknown words follow the spelling rules. */
export function inflect(word: string): readonly string[] {
  return IRREGULAR[word] ?? [...new Set([word, thirdPerson(word), past(word), participle(word)])];
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
