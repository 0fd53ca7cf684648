import type { ComponentChildren } from 'preact';
import type { Score } from '../../analysis/report';
import type { Weight, Weights } from '../../rules/weights';
import type { RuleCard } from '../../summary';
import type { RuleId } from '../../taxonomy/rule-ids';
import type { Theme } from '../../taxonomy/theme';
import type { RuleTopic } from '../../taxonomy/topics';
import type { PresetName } from '../messages/preset-messages';

/** Where a change of weights came from. */
export type ChangeSource =
  | { readonly kind: 'weight'; readonly rule: RuleId }
  | { readonly kind: 'preset'; readonly preset: PresetName }
  | { readonly kind: 'topic'; readonly topic: RuleTopic }
  | { readonly kind: 'all' }
  | { readonly kind: 'file'; readonly name: string };

/** The keyboard shortcuts as they are now. */
export interface Shortcuts {
  /** Which keys do what; no keys where the reader or the browser has given it none. */
  readonly list: readonly { readonly does: 'summary' | 'panel'; readonly keys: readonly string[] }[];
  /** In whose settings they can be changed: no page of an extension may lead there. */
  readonly changedIn: 'chromium' | 'firefox';
}

/** What the options page shows. */
export interface OptionsView {
  /** In the order in which their groups stand. */
  readonly rules: readonly RuleCard[];
  readonly weights: Weights;
  readonly defaults: Weights;
  /** Whether pages are read by themselves. */
  readonly automatic: boolean;
  readonly theme: Theme;
  /** Whether policy pages get a badge in their corner. */
  readonly pageBadge: boolean;
  /** Sites whose pages get none. */
  readonly mutedSites: readonly string[];
  /** Whether the toolbar button shows the grade as a letter. */
  readonly badgeText: boolean;
  /** Null until they are known, and where the browser has none. */
  readonly shortcuts: Shortcuts | null;
  readonly preview: PreviewView;
  /** Whether the preview shows what is proposed, and not what was done last. */
  readonly isProposal: boolean;
  readonly canUndo: boolean;
}

/** A preset, and how many weights it would change now. */
export interface PresetView {
  readonly id: PresetName;
  readonly changes: number;
}

/** A rule's weight as it is and as it would be. */
export interface WeightChange {
  readonly rule: Omit<RuleCard, 'why'>;
  readonly before: Weight;
  readonly after: Weight;
}

/** What a preset or a file would change. */
export interface Proposal {
  readonly source: Extract<ChangeSource, { kind: 'preset' | 'file' }>;
  readonly changes: readonly WeightChange[];
  readonly others: OtherSettings;
  /** Names in a file that mean nothing here. */
  readonly ignored: readonly string[];
}

/** Settings besides weights and what they would become; those that stay are not named. */
export interface OtherSettings {
  readonly automatic?: boolean;
  readonly theme?: Theme;
  readonly badgeText?: boolean;
  readonly pageBadge?: boolean;
  readonly mutedSites?: readonly string[];
}

/** The policy on which weights are tried, and what its score does. */
export interface PreviewView {
  readonly policies: readonly { readonly id: string; readonly title: string; readonly site: string }[];
  readonly chosen: string;
  /** The rules that hold in it. */
  readonly found: ReadonlySet<RuleId>;
  /** Before the last change; null where nothing was changed. Where something is proposed, as it is now. */
  readonly before: Score | null;
  /** After the last change; where something is proposed, as it would be. */
  readonly after: Score;
  /** By the default weights; null where those are in use. */
  readonly standard: Score | null;
  /** Rules whose own weight has changed and that hold in the policy, largest move first. */
  readonly moved: readonly Move[];
  /** All other lines of the account that moved. */
  readonly others: { readonly lines: number; readonly points: number };
  /** The one rule that was changed, where that does nothing to this policy's score, and why. */
  readonly idle: { readonly title: string; readonly why: 'absent' | 'neutral' } | null;
}

/** What a rule takes or gives, in points, before and after a change. */
export interface Move {
  readonly rule: RuleId;
  readonly title: string;
  readonly before: number;
  readonly after: number;
}

/** A file that was not loaded, and why. */
export interface RejectedFile {
  readonly name: string;
  readonly problems: readonly FileProblemView[];
}

/** What is wrong with a file, and where: as `FileProblem` in lib/settings, or that the browser could not read it. */
export type FileProblemView =
  | { readonly kind: 'unreadable' | 'too-large' | 'empty' }
  | {
      readonly kind: 'not-json';
      readonly fault: { readonly line: number; readonly column: number; readonly end: boolean };
    }
  | { readonly kind: 'later-version'; readonly version: number }
  | {
      readonly kind: 'wrong';
      readonly at: readonly (string | number)[];
      readonly needs: 'object' | 'format' | 'version' | 'weight' | 'switch' | 'theme' | 'list' | 'site';
      readonly found: unknown;
    };

/** What was amiss among the stored settings when the page was opened. */
export interface NoticeView {
  readonly damaged: number;
  readonly unknownRules: readonly string[];
  readonly unreadable: boolean;
}

/** What is kept of the reader's, and how much of it. */
export interface Kept {
  /** Tabs of which something is known. */
  readonly readings: number;
  /** Those that were read by their links. */
  readonly policies: number;
  readonly weights: number;
  readonly automatic: boolean;
  readonly theme: boolean;
  readonly badgeText: boolean;
  readonly pageBadge: boolean;
  readonly mutedSites: number;
}

/** What the options page can be asked to do. */
export interface OptionsActions {
  readonly setWeight: (rule: RuleId, weight: Weight) => void;
  readonly resetTopic: (topic: RuleTopic) => void;
  readonly resetAll: () => void;
  readonly undo: () => void;
  readonly setAutomatic: (automatic: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setPageBadge: (pageBadge: boolean) => void;
  /** Shows the badge in pages of a site again. */
  readonly unmuteSite: (site: string) => void;
  readonly setBadgeText: (on: boolean) => void;
  readonly pickPolicy: (id: string) => void;
  /** What a rule looks for, drawn; rejects where it could not be loaded. */
  readonly loadDetails: (rule: RuleId) => Promise<ComponentChildren>;
}

/** What can be done about a proposal. */
interface ProposalActions {
  readonly applyProposal: () => void;
  readonly dropProposal: () => void;
}

/** What can be asked of presets. */
export interface PresetActions extends ProposalActions {
  /** Shows what a preset would change. */
  readonly propose: (preset: PresetName) => void;
}

/** What can be asked of files. */
export interface FileActions extends ProposalActions {
  readonly saveFile: () => void;
  /** Shows what a file would change, or what is wrong with it. */
  readonly loadFile: (file: File) => void;
}

/** What can be asked about forgetting. */
export interface ForgetActions {
  readonly listKept: () => Promise<Kept>;
  readonly forgetAll: () => void;
}
