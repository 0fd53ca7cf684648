import { count, formatWhole } from './formats';

/** What a value in a file of settings has to be. */
const NEEDS = {
  object: 'a group in braces',
  format: '“smallprint-settings”',
  version: 'the number 1',
  weight: 'a whole number from 0 to 10',
  switch: 'true or false',
  theme: '“system”, “light” or “dark”',
  list: 'a list in square brackets',
  site: 'the name of a site, as “example.org”',
} as const;

/** The strings about the settings as a whole: a file of them, and forgetting them. */
export const keepingMessages = {
  file: {
    intro:
      'Keep a copy, or take your weights to another browser. The file holds what you chose and nothing of what you read.',
    exportButton: 'Save to a file',
    importButton: 'Load from a file',
    saved: (name: string) => `Saved as ${name}.`,
    wrong: (name: string) => `${name} was not loaded. Nothing has changed.`,
    unreadable: 'The file could not be opened.',
    tooLarge: 'It is too large to be a file of settings.',
    empty: 'It is empty.',
    notJson: (line: number, column: number, atEnd: boolean) =>
      atEnd
        ? `It is not complete: it ends too early, in line ${formatWhole(line)}.`
        : `It is not JSON: line ${formatWhole(line)}, character ${formatWhole(column)} does not belong there.`,
    laterVersion: (version: number) =>
      `It comes from a later version of Smallprint (its format is ${formatWhole(version)}, this one knows 1).`,
    wholeFile: 'The file',
    needs: (need: keyof typeof NEEDS) => `must be ${NEEDS[need]},`,
    nothingThere: 'but is missing.',
    isInstead: 'but is',
    moreProblems: (amount: number) => `And ${count(amount, 'more problem', 'more problems')}.`,
    ignored: (names: string, amount: number) =>
      amount === 1
        ? `Ignored, as this version does not know it: ${names}.`
        : `Ignored, as this version does not know them: ${names}.`,
    otherSettings: {
      automatic: (on: boolean) => (on ? 'Reads policies by itself' : 'Does not read policies by itself'),
      theme: (name: string) => `Look: ${name}`,
      badgeText: (on: boolean) => (on ? 'Shows the grade on the button' : 'Shows no grade on the button'),
      pageBadge: (on: boolean) => (on ? 'Shows a badge in pages' : 'Shows no badge in pages'),
      mutedSites: (amount: number) => count(amount, 'muted site', 'muted sites'),
    },
  },

  forget: {
    intro:
      'Removes all that the extension keeps on this machine: what it read since the browser started, and what you set here.',
    button: 'Forget everything…',
    ask: 'Forget everything?',
    kept: 'What is kept now:',
    nothingKept: 'Nothing of yours is kept now.',
    readings: (amount: number) => `what was read in ${count(amount, 'tab', 'tabs')}`,
    weights: (amount: number) => count(amount, 'changed weight', 'changed weights'),
    automatic: 'that policies are not read by themselves',
    theme: 'the look that you chose',
    badgeText: 'that the button shows no grade',
    pageBadge: 'that no badge is shown in pages',
    mutedSites: (amount: number) => count(amount, 'muted site', 'muted sites'),
    after: 'All settings go back to how they came. This cannot be taken back.',
    afterAutomatic: 'Policies will be read by themselves again.',
    confirm: 'Forget everything',
    cancel: 'Keep it',
    done: (what: string) => `Forgotten: ${what}.`,
    doneNothing: 'There was nothing to forget.',
    failed: 'Not everything could be forgotten. Try again.',
  },
} as const;
