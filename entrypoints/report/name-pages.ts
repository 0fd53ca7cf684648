import type { Analysis } from '../../lib/analysis/report';
import type { ReadPart, TabReading } from '../../lib/reports/tab-reading';

/** The page of several that holds an offset; undefined where only one was read. */
export function pageAt(pages: readonly ReadPart[] = [], offset: number): ReadPart | undefined {
  return pages.findLast(({ start }) => start <= offset);
}

/** A reading of several pages whose quotes say before their heading which page they stand on; others as they are. */
export function namePages<Reading extends TabReading>(reading: Reading): Reading {
  if (reading.state !== 'analysed' || (reading.pages?.length ?? 0) < 2) return reading;
  return { ...reading, analysis: nameIn(reading.analysis, reading.pages) };
}

function nameIn(analysis: Analysis, pages: readonly ReadPart[] | undefined): Analysis {
  const findings = analysis.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((quote) => {
      const title = pageAt(pages, quote.start)?.title;
      const heading = quote.heading === title ? null : quote.heading;
      return title ? { ...quote, heading: heading ? `${title} › ${heading}` : title } : quote;
    }),
  }));
  return { ...analysis, findings };
}
