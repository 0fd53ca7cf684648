import { RULES } from '.';

/** By rule, why it matters to the reader. The build puts its value in place of this module. */
export const REASONS: Readonly<Record<string, string>> = Object.fromEntries(RULES.map(({ id, why }) => [id, why]));
