import { DEFAULT_WEIGHTS, type Weights } from '../rules/weights';
import { RULE_IDS, type RuleId } from '../taxonomy/rule-ids';
import { isTheme } from '../taxonomy/theme';
import { findJsonFault, type JsonFault } from './find-json-fault';
import { isSite } from './muted-sites';
import { isSwitch } from './setting';
import type { Settings, SettingsChange } from './settings';
import { isWeight } from './weights';

/** What a file of settings calls itself, and the version of its shape: docs/settings-file.md. */
const FILE_FORMAT = 'smallprint-settings';
const FILE_VERSION = 1;

/** No file of ours comes near it: every weight and a thousand muted sites are 30 kB. */
export const LARGEST_FILE = 1_000_000;

/** What a value must be. */
export type Need = 'object' | 'format' | 'version' | 'weight' | 'switch' | 'theme' | 'list' | 'site';

/** What is wrong with a file, and where. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'empty' }
  | { readonly kind: 'not-json'; readonly fault: JsonFault }
  | { readonly kind: 'later-version'; readonly version: number }
  /** `at` leads to the value: ["weights", "cookies"]; `found` is undefined where nothing stands there. */
  | {
      readonly kind: 'wrong';
      readonly at: readonly (string | number)[];
      readonly needs: Need;
      readonly found: unknown;
    };

/** What a file holds: a change to make, with what in it is unknown and ignored; or else what is wrong with it. */
export type SettingsFile =
  | { readonly ok: true; readonly change: SettingsChange; readonly ignored: readonly string[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** The settings as the text of a file; of the weights only those that the reader changed. */
export function writeSettingsFile(settings: Settings): string {
  const { weights, ...rest } = settings;
  const changed = RULE_IDS.filter((rule) => weights[rule] !== DEFAULT_WEIGHTS[rule]);
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    weights: Object.fromEntries(changed.map((rule) => [rule, weights[rule]])),
    ...rest,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads the text of a file from anywhere. Weights that it does not name are at their default; other settings that it
 * does not name stay as they are. One wrong value makes the whole file wrong.
 */
export function readSettingsFile(text: string): SettingsFile {
  if (text.length > LARGEST_FILE) return wrong({ kind: 'too-large' });
  const source = text.replace(/^\uFEFF/, '');
  if (source.trim() === '') return wrong({ kind: 'empty' });
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return wrong({ kind: 'not-json', fault: findJsonFault(source) ?? { line: 1, column: 1, end: false } });
  }
  if (!isObject(json)) return wrong({ kind: 'wrong', at: [], needs: 'object', found: json });
  const { format, version } = json;
  if (format !== FILE_FORMAT) return wrong({ kind: 'wrong', at: ['format'], needs: 'format', found: format });
  if (typeof version === 'number' && version > FILE_VERSION) return wrong({ kind: 'later-version', version });
  if (version !== FILE_VERSION) return wrong({ kind: 'wrong', at: ['version'], needs: 'version', found: version });
  return new FileReading(json).result();
}

/** Reads the fields of a file one after the other and notes what is wrong or unknown. */
class FileReading {
  private readonly problems: FileProblem[] = [];
  private readonly ignored: string[] = [];

  constructor(private readonly file: Readonly<Record<string, unknown>>) {}

  result(): SettingsFile {
    const { automatic, badgeText, pageBadge, theme, mutedSites } = this.file;
    const change: Writable<SettingsChange> = {};
    if (this.has('weights')) change.weights = this.weights();
    if (this.has('automatic') && this.check(isSwitch, automatic, 'switch', 'automatic')) change.automatic = automatic;
    if (this.has('theme') && this.check(isTheme, theme, 'theme', 'theme')) change.theme = theme;
    if (this.has('badgeText') && this.check(isSwitch, badgeText, 'switch', 'badgeText')) change.badgeText = badgeText;
    if (this.has('pageBadge') && this.check(isSwitch, pageBadge, 'switch', 'pageBadge')) change.pageBadge = pageBadge;
    if (this.has('mutedSites') && this.areSites(mutedSites)) change.mutedSites = [...new Set(mutedSites)].sort();
    this.ignored.push(...Object.keys(this.file).filter((field) => !FIELDS.has(field)));
    const { problems, ignored } = this;
    return problems.length > 0 ? { ok: false, problems } : { ok: true, change, ignored };
  }

  private weights(): Weights {
    const weights: Record<RuleId, number> = { ...DEFAULT_WEIGHTS };
    const given = this.file.weights;
    if (!this.check(isObject, given, 'object', 'weights')) return weights;
    for (const [rule, weight] of Object.entries(given)) {
      if (!isRule(rule)) this.ignored.push(rule);
      else if (this.check(isWeight, weight, 'weight', 'weights', rule)) weights[rule] = weight;
    }
    return weights;
  }

  private areSites(sites: unknown): sites is string[] {
    if (!this.check(Array.isArray, sites, 'list', 'mutedSites')) return false;
    const isSiteName = (site: unknown): site is string => typeof site === 'string' && isSite(site);
    return sites.map((site, i) => this.check(isSiteName, site, 'site', 'mutedSites', i)).every(Boolean);
  }

  private has(field: string): boolean {
    return Object.hasOwn(this.file, field);
  }

  private check<Value>(
    isRight: (value: unknown) => value is Value,
    found: unknown,
    needs: Need,
    ...at: (string | number)[]
  ): found is Value {
    if (isRight(found)) return true;
    this.problems.push({ kind: 'wrong', at, needs, found });
    return false;
  }
}

const FIELDS = new Set(['format', 'version', 'weights', 'automatic', 'theme', 'badgeText', 'pageBadge', 'mutedSites']);
const RULES: ReadonlySet<string> = new Set(RULE_IDS);

const isRule = (name: string): name is RuleId => RULES.has(name);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function wrong(problem: FileProblem): SettingsFile {
  return { ok: false, problems: [problem] };
}
