/** The language that the rules read (BCP 47), and so that of every quote, wherever it is shown. */
export const POLICY_LANGUAGE = 'en';
