import type { Vocabulary } from '../../text/phrase/syntax';

/** Words of every subject. */
export const COMMON: Vocabulary = {
  not: '{not|never|cannot}',
  'not-yet': `
    @not [{currently|yet|always|otherwise}] [actively] [
      {able|set up|designed|configured|possible|required|obligated|commit} to
    ] [{take ...3 to|recognize or|interpret or}]
  `,
  may: '{may|might|can|could|will|would|shall}',
  ai: '{ai|artificial intelligence|machine learning}',
  countries: `{
    the us|usa|united states|america|india|japan|china|singapore|russia|australia|mexico|canada|germany|ireland
    |switzerland|hong kong|netherlands|philippines|israel|france|brazil|south africa|malaysia|vietnam|ukraine
    |south korea|taiwan
  }`,
};
