import { type Key, say, sayAmount } from '../../words';
import { formatWhole, joinItems } from './formats';

/** What a value in a file of settings has to be. */
type Need = Key extends infer K ? (K extends `file.needs.${infer N}` ? N : never) : never;

/** The strings about the settings as a whole: a file of them, and forgetting them. */
export const keepingMessages = {
  file: {
    intro: say('file.intro'),
    exportButton: say('file.save'),
    importButton: say('file.load'),
    saved: (file: string) => say('file.saved', { file }),
    wrong: (file: string) => say('file.wrong', { file }),
    unreadable: say('file.unreadable'),
    tooLarge: say('file.tooLarge'),
    empty: say('file.empty'),
    notJson: (line: number, column: number, atEnd: boolean) =>
      atEnd
        ? say('file.endsTooEarly', { line: formatWhole(line) })
        : say('file.notJson', { line: formatWhole(line), column: formatWhole(column) }),
    laterVersion: (version: number) => say('file.laterVersion', { format: formatWhole(version) }),
    wholeFile: say('file.wholeFile'),
    /** With `place` and `found` as they are given, so that they can be marks for what is no text. */
    missing: (place: string, need: Need) => say('file.missing', { place, needs: say(`file.needs.${need}`) }),
    other: (place: string, need: Need, found: string) =>
      say('file.other', { place, needs: say(`file.needs.${need}`), found }),
    moreProblems: (amount: number) => sayAmount('file.moreProblems', amount),
    ignored: (names: string, amount: number) => sayAmount('file.ignored', amount, { names }),
    otherSettings: {
      automatic: (on: boolean) => (on ? say('file.automaticOn') : say('file.automaticOff')),
      theme: (look: string) => say('file.look', { look }),
      pageBadge: (on: boolean) => (on ? say('file.pageBadgeOn') : say('file.pageBadgeOff')),
      mutedSites: (amount: number) => sayAmount('file.mutedSites', amount),
      badgeText: (on: boolean) => (on ? say('file.badgeTextOn') : say('file.badgeTextOff')),
    },
  },

  forget: {
    intro: say('forget.intro'),
    button: say('forget.button'),
    ask: say('forget.ask'),
    kept: say('forget.kept'),
    nothingKept: say('forget.nothingKept'),
    readings: (amount: number) => sayAmount('forget.readings', amount),
    policies: (amount: number) => sayAmount('forget.policies', amount),
    weights: (amount: number) => sayAmount('forget.weights', amount),
    automatic: say('forget.automatic'),
    theme: say('forget.theme'),
    badgeText: say('forget.badgeText'),
    pageBadge: say('forget.pageBadge'),
    mutedSites: (amount: number) => sayAmount('forget.mutedSites', amount),
    after: say('forget.after'),
    afterAutomatic: say('forget.afterAutomatic'),
    confirm: say('forget.confirm'),
    cancel: say('forget.cancel'),
    done: (things: readonly string[]) => say('forget.done', { things: joinItems(things) }),
    doneNothing: say('forget.doneNothing'),
    failed: say('forget.failed'),
  },
} as const;
