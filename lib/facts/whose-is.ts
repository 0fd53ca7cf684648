import { expression } from '../text/expression';
import type { Contact } from './facts';

const OFFICER = /\b(?:(?:data protection|privacy) officer|dpo|data protection (?:manager|coordinator))\b/;
/** The office of one, or a company that is one for many others. */
const REPRESENTATIVE = expression()`
  \b(?:
    representatives? (?:in|for|within|under|pursuant)|(?:eu|uk|eea|gdpr|european|swiss) representative|article 27
    |datarep|edpo|gdpr-?rep|lionheart ?sq|prighter|verasafe
  )
`;

/** Whose an address is, by the words around it in lower case. */
export function whoseIs(around: string): Contact['who'] {
  return REPRESENTATIVE.test(around) ? 'representative' : OFFICER.test(around) ? 'officer' : 'company';
}
