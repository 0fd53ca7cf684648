import type { RuleRow } from '../rules/rule-sheet';
import type { DataKind } from '../taxonomy/data-kinds';
import type { Modality } from '../taxonomy/modality';
import { CUE } from '../text/cues';
import { modalityOf } from '../text/framing';
import { evidenceOf } from './evidence';
import type { FoundData, Mention } from './find-data';
import type { Reading } from './reading';
import type { Finding } from './report';
import { standingOf } from './standing';

/** Most quotes for a rule about the policy as a whole. */
const MOST_QUOTES = 5;

/**
 * Adds to the practices the rules that hold when a policy as a whole names many kinds of data. Their quotes are sentences
 * that name kinds, the one that shows most of it first, then what adds most to it; a sentence that only announces them, as
 * practices may quote, counts where too few are named.
 */
export function findBroadCollection(
  reading: Reading,
  rules: readonly RuleRow[],
  kinds: Kinds,
  practices: readonly Finding[],
): Finding[] {
  const all = new Set([...kinds.likelyOf.values()].flatMap((named) => [...named]));
  const findings = [...practices];
  for (const rule of rules) {
    const { id, topic, stance, distinctDataKinds } = rule;
    const known = findings.findIndex((finding) => finding.rule === id);
    const chosen = distinctDataKinds > 0 && all.size >= distinctDataKinds ? chooseQuotes(reading, kinds) : [];
    if (chosen.length < (known < 0 ? 1 : FEWEST_QUOTES)) continue;
    const evidence = chosen.map((index) => evidenceOf(reading, index, rule, firmnessAt(reading, index)));
    findings.splice(known < 0 ? findings.length : known, 1, { rule: id, topic, stance, evidence });
  }
  return findings;
}

/** Each adds a kind: fewer show less than the sentence that announces them. */
const FEWEST_QUOTES = 2;

interface Kinds extends Pick<FoundData, 'likelyOf' | 'sureOf'> {
  /** By passage. */
  readonly mentions: readonly (readonly Mention[])[];
}

/** What says that data is collected, however many kinds a sentence beside it names. */
const COLLECTS = /\b(?:collect|gather|record|receiv|obtain|ask|provid|giv|includ|such as)/;

/** By what a sentence says how firmly the company does so itself. */
const TAKES = /\b(?:collect|gather|record|receiv|obtain)\w*/;

/** How firmly a passage says that what it names is collected; "says" where it only names it. */
function firmnessAt({ text }: Reading, index: number): Modality {
  const { folded } = text.unit(index);
  const verb = TAKES.exec(folded);
  return verb ? modalityOf(folded, { start: verb.index, end: verb.index + verb[0].length }) : 'says';
}

/**
 * How much a passage shows besides the kinds it names, in kinds: that they are collected 1.5, each name it has for them 1,
 * up to ten; a title or question shows 2 less, and what says "not" of something 1. Of a few such amounts those with which
 * most first quotes were among those that readers chose.
 */
function showing({ text, passages }: Reading, index: number, mentions: readonly Mention[]): number {
  const unit = text.unit(index);
  const { isLabel, isQuestion } = standingOf(passages[index]?.kind ?? 'paragraph', unit);
  const names = new Set<string>();
  for (const { trait, denied } of mentions) if (!denied) names.add(trait);
  return (
    (COLLECTS.test(unit.folded) ? 1.5 : 0) +
    Math.min(10, names.size) -
    (isLabel || isQuestion ? 2 : 0) -
    (unit.cues & CUE.negation ? 1 : 0)
  );
}

/** Passages that together name the kinds, each a kind that those before it do not. */
function chooseQuotes(reading: Reading, { likelyOf, sureOf, mentions }: Kinds): number[] {
  const chosen: number[] = [];
  const told = new Set<DataKind>();
  const shown = new Map([...sureOf.keys()].map((index) => [index, showing(reading, index, mentions[index] ?? [])]));
  while (chosen.length < MOST_QUOTES) {
    let best = -1;
    let most = 0;
    for (const [index, { size }] of likelyOf) {
      let named = 0;
      for (const kind of sureOf.get(index) ?? []) if (!told.has(kind)) named++;
      // "The categories of data below" has many kinds in sight and names none: it is quoted where nothing else is.
      if (named === 0) named = chosen.length === 0 ? size / 100 : 0;
      else named += shown.get(index) ?? 0;
      if (named > most || (named === most && index < best)) [best, most] = [index, named];
    }
    if (best < 0) break;
    chosen.push(best);
    for (const kind of sureOf.get(best) ?? []) told.add(kind);
  }
  return chosen;
}
