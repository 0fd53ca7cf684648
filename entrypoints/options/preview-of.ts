import type { Score } from '../../lib/analysis/report';
import { score } from '../../lib/analysis/score';
import { DEFAULT_WEIGHTS, type Weights } from '../../lib/rules/weights';
import { RULE_IDS, type RuleId } from '../../lib/taxonomy/rule-ids';
import { titleOfRule } from '../../lib/ui/messages/rule-words';
import type { Move, PreviewView } from '../../lib/ui/options/options-view';
import type { PreviewedPolicy } from './previewed-policy';

/** What a policy's score does when weights change; `before` is null where nothing was changed. Nothing is analysed. */
export function previewOf(
  policies: readonly PreviewedPolicy[],
  chosen: PreviewedPolicy,
  before: Weights | null,
  after: Weights,
): PreviewView {
  const { analysis } = chosen;
  const found = new Set(analysis.findings.map(({ rule }) => rule));
  const neutral = new Set(analysis.findings.flatMap(({ rule, stance }) => (stance === 'neutral' ? [rule] : [])));
  const changed = before ? RULE_IDS.filter((rule) => before[rule] !== after[rule]) : [];
  const [scoreBefore, scoreAfter] = [before && score(analysis, before), score(analysis, after)];
  const isStandard = RULE_IDS.every((rule) => after[rule] === DEFAULT_WEIGHTS[rule]);
  return {
    policies: policies.map(({ id, title, site }) => ({ id, title, site })),
    chosen: chosen.id,
    found,
    before: scoreBefore,
    after: scoreAfter,
    standard: isStandard ? null : score(analysis, DEFAULT_WEIGHTS),
    ...movesBetween(scoreBefore, scoreAfter, new Set(changed)),
    idle: idleRule(changed, found, neutral),
  };
}

function movesBetween(
  before: Score | null,
  after: Score,
  changed: ReadonlySet<RuleId>,
): Pick<PreviewView, 'moved' | 'others'> {
  const [earlier, later] = [tenthsOf(before), tenthsOf(after)];
  const lines = [...new Set([...earlier.keys(), ...later.keys()])].map((what) => {
    const [one, other] = [earlier.get(what) ?? 0, later.get(what) ?? 0];
    return { what, before: one / 10, after: other / 10, moved: other - one };
  });
  if (!before) return { moved: [], others: { lines: 0, points: 0 } };
  const moved = lines.flatMap(({ what, moved, ...points }): (Move & { moved: number })[] =>
    what !== 'start' && changed.has(what) && moved !== 0
      ? [{ rule: what, title: titleOfRule(what), ...points, moved }]
      : [],
  );
  const others = lines.filter(({ what, moved }) => moved !== 0 && (what === 'start' || !changed.has(what)));
  return {
    moved: moved.sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved)),
    others: { lines: others.length, points: others.reduce((sum, { moved }) => sum + moved, 0) / 10 },
  };
}

/** The ledger in whole tenths, so that differences are exact. */
function tenthsOf(verdict: Score | null): Map<'start' | RuleId, number> {
  if (!verdict || verdict.score === null) return new Map();
  return new Map(verdict.ledger.map(({ what, points }) => [what, Math.round(points * 10)]));
}

function idleRule(
  changed: readonly RuleId[],
  found: ReadonlySet<RuleId>,
  neutral: ReadonlySet<RuleId>,
): PreviewView['idle'] {
  const [rule] = changed;
  if (rule === undefined || changed.length > 1) return null;
  const title = titleOfRule(rule);
  if (!found.has(rule)) return { title, why: 'absent' };
  return neutral.has(rule) ? { title, why: 'neutral' } : null;
}
