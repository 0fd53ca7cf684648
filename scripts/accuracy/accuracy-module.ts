import type { Accuracy } from '../../lib/rules/accuracy';

/** The text of lib/rules/measured-accuracy.ts for these figures, before formatting. */
export function accuracyModule({ policies, quotes, rules }: Accuracy): string {
  const lines = Object.entries(rules).map(([id, figures]) => `  '${id}': ${JSON.stringify(figures)},`);
  return `import type { Accuracy } from './accuracy';

/** Written by \`npm run accuracy\`; the background never loads it. */
export const MEASURED: Accuracy = { policies: ${policies}, quotes: ${quotes}, rules: {
${lines.join('\n')}
} };
`;
}
