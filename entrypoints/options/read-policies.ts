import { browser } from 'wxt/browser';
import { score } from '../../lib/analysis/score';
import { readingOf } from '../../lib/reports/readings';
import { isSamePage } from '../../lib/reports/same-page';
import type { AnalysedReading } from '../../lib/reports/tab-reading';
import { DEFAULT_WEIGHTS } from '../../lib/rules/weights';
import { siteOf } from '../../lib/settings/muted-sites';
import { type PreviewedPolicy, previewSample } from './previewed-policy';
import { SAMPLE_POLICY } from './sample-policy';

/** So many of the policies that were read last are offered. */
const MOST = 8;

const SAMPLE = previewSample(SAMPLE_POLICY);

/** Policies on which weights can be tried. Never empty. */
export type Policies = readonly [PreviewedPolicy, ...PreviewedPolicy[]];

/** Those policies that were read, the last one first, and the sample. */
export async function listPolicies(): Promise<Policies> {
  const [first, ...rest] = [...(await readPolicies()), SAMPLE];
  return [first ?? SAMPLE, ...rest];
}

/** Policies with a grade in open tabs; not those of private windows, which no other window should name. */
async function readPolicies(): Promise<PreviewedPolicy[]> {
  try {
    const tabs = (await browser.tabs.query({})).filter(({ incognito }) => !incognito);
    const readings = await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [readingOf(id)])));
    const policies = readings
      .flatMap((reading) => (reading?.state === 'analysed' ? [reading] : []))
      .filter(({ analysis }) => score(analysis, DEFAULT_WEIGHTS).score !== null)
      .sort((a, b) => b.at - a.at);
    return policies.filter(isFirstOfItsPage).slice(0, MOST).map(toPreview);
  } catch (error) {
    // What was read is a help and no more: the sample is always there.
    console.error(error);
    return [];
  }
}

function isFirstOfItsPage({ url }: AnalysedReading, index: number, all: readonly AnalysedReading[]): boolean {
  return all.findIndex((other) => isSamePage(other.url, url)) === index;
}

function toPreview({ url, title, analysis }: AnalysedReading): PreviewedPolicy {
  return { id: url, title, site: siteOf(url) ?? '', analysis };
}
