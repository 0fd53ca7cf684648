import type { Contact, Facts } from '../facts';
import type { CompanyKind } from '../facts/companies';
import { writeDate, writeRetention } from '../facts/wording';
import { wrap } from './wrap';

const DATE = { updated: 'Last updated', effective: 'Effective', dated: 'Dated' } as const;

const WHO: Readonly<Record<Contact['who'], string>> = {
  officer: ' (data protection officer)',
  representative: ' (representative)',
  company: '',
};

/** What a reader may want to look up, in lines of at most `columns` characters; none where nothing was found. */
export function printFacts(facts: Facts, columns: number): string[] {
  const lines = [
    ...facts.dates.map((date) => `${DATE[date.kind]} ${writeDate(date)}`),
    ...facts.retention.map((fact) => `${fact.what ?? quote(fact.quote.text)}: ${writeRetention(fact)}`),
    ...facts.contacts.map(({ value, who }) => `Write to: ${value}${WHO[who]}`),
    ...facts.deadlines.map(({ period }) => `Answers requests: ${period}`),
    ...facts.optOuts.map(
      ({ place, of, href }) => `Opt out (${of}): ${place}${href && href !== place ? `, ${href}` : ''}`,
    ),
    ...nameCompanies(facts),
  ];
  if (lines.length === 0) return [];
  return ['', 'Good to know', ...lines.flatMap((line) => wrap(`- ${line}`, columns, '  ', '    '))];
}

function nameCompanies({ companies }: Facts): string[] {
  const byKind = new Map<CompanyKind, string[]>();
  for (const { name, kind } of companies) byKind.set(kind, [...(byKind.get(kind) ?? []), name]);
  return [...byKind].map(([kind, names]) => `Named for ${kind}: ${names.join(', ')}`);
}

function quote(text: string): string {
  return `“${text}”`;
}
