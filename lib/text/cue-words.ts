import type { CUE } from './cues';

/**
 * Words that are cues, in the order of `CUE`; a star stands for any ending. "t" is what is left of "don't". They travel in
 * every sheet of phrases, most of whose words they share.
 */
export const CUE_WORDS: Readonly<Record<Exclude<keyof typeof CUE, 'number' | 'address'>, string>> = {
  negation:
    'not unable never no nor neither none cannot nothing nobody refrain* refus* prohibit* avoid* without t instead rather stopped ceased discontinued removed replaced banned abandoned gave ended deactivated disabled untrue far against off',
  reader:
    'you user users visitor* member members customer* individual* consumer* anyone everyone everybody people player* patient patients guest* parent parents child children ask do keep check learn back beware',
  control:
    'opt opted opting prevent* stop* refus* object* disabl* turn* block* declin* limit* restrict* avoid* switch* reject* withdraw* ask tell direct instruct want prefer',
  condition: 'if should whether',
  recital: 'right rights entitle* request requests ask purpose* require* permit* allow* give*',
  exception: 'unless until',
  consent: 'consent* permission* opt opted agree* authori*',
  maybe: 'may might can could reserve* time sometimes occasionally cases',
  reach: 'apply applies applicable cover* extend* govern* address* relate* responsib* liab* control*',
  exempt:
    'except unless other apart aside save with without excluding required money monetary remain remains exception*',
};
