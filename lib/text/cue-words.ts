import { CUE, type Cues } from './cues';

/** Words that are cues; a star stands for any ending. "t" is what is left of "don't". */
const CUE_WORDS: Readonly<Partial<Record<keyof typeof CUE, string>>> = {
  negation:
    'not unable never no nor neither none cannot nothing nobody refrain* refus* prohibit* avoid* without t instead rather stopped ceased discontinued removed replaced banned gave',
  reader:
    'you user users visitor* member members customer* individual* consumer* anyone everyone everybody people player* patient patients guest* parent parents child children ask do keep check learn back beware',
  control:
    'opt opted opting prevent* stop* refus* object* disabl* turn* block* declin* limit* restrict* avoid* switch* reject* withdraw* ask tell direct instruct want prefer',
  condition: 'if should',
  recital: 'right rights entitle* request requests ask purpose* require* permit* allow* give*',
  exception: 'unless until',
  consent: 'consent* permission* opt opted agree* authori*',
  maybe: 'may might can could reserve* time sometimes occasionally cases',
  reach: 'apply applies applicable cover* extend* govern* address* relate* responsib* liab* control*',
  exempt: 'except unless other apart aside save with without excluding required money monetary remain remains',
  address: '@',
};

const byWord = new Map<string, Cues>();
const byBeginning: (readonly [beginning: string, cue: Cues])[] = [];
for (const [name, words] of Object.entries(CUE_WORDS)) {
  const cue = CUE[name as keyof typeof CUE];
  for (const word of words.split(' ')) {
    if (word.endsWith('*')) byBeginning.push([word.slice(0, -1), cue]);
    else byWord.set(word, (byWord.get(word) ?? 0) | cue);
  }
}

/** The cues that a word in lower case gives; to be looked up once for each distinct word. */
export function cuesOf(word: string): Cues {
  let cues = byWord.get(word) ?? 0;
  for (const [beginning, cue] of byBeginning) if (word.startsWith(beginning)) cues |= cue;
  return NUMBER_TO_REACH.test(word) ? cues | CUE.number : cues;
}

/** The middle of a telephone number, or a postal code: of three digits or five. */
const NUMBER_TO_REACH = /^(?:\d{3}|\d{5})$/;
