import { refine } from '../analysis/refine';
import type { Analysis, Quote } from '../analysis/report';
import { score } from '../analysis/score';
import { DEFAULT_WEIGHTS } from '../rules/weights';

/** What `--jsonl` prints of an analysis: plain data, quotes as half-open UTF-16 spans, default weights. */
export function toReportLine(id: string, read: Analysis) {
  const analysis = refine(read);
  const verdict = score(analysis, DEFAULT_WEIGHTS);
  return {
    id,
    language: analysis.language,
    words: analysis.words,
    score: verdict.score,
    grade: verdict.grade,
    topics: analysis.topics,
    data: analysis.data.map(({ kind, evidence }) => ({ kind, evidence: evidence.map(toQuote) })),
    findings: analysis.findings.map(({ rule, stance, evidence }) => ({
      rule,
      stance,
      weight: DEFAULT_WEIGHTS[rule],
      evidence: evidence.map(toQuote),
    })),
  };
}

function toQuote({ text, start, end }: Quote): Quote {
  return { text, start, end };
}
