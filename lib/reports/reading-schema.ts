import * as v from 'valibot';
import type { Analysis, Quote } from '../analysis/report';
import type { PolicyPart, VerdictReason } from '../page/page-reading';
import { DATA_KINDS } from '../taxonomy/data-kinds';
import { MANNERS } from '../taxonomy/manners';
import { MODALITIES } from '../taxonomy/modality';
import { RULE_IDS } from '../taxonomy/rule-ids';
import { STANCES } from '../taxonomy/stance';
import { RULE_TOPICS, TOPICS } from '../taxonomy/topics';
import { isWebAddress } from '../text/link';
import type { TabReading } from './tab-reading';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The reasons for a verdict, most telling first. */
export const VerdictReasons = v.array(
  v.picklist([
    'voice',
    'topics',
    'title',
    'too-short',
    'no-voice',
    'subject',
    'few-topics',
    'terms',
    'cookies-only',
    'too-large',
    'pdf',
    'gone',
    'empty',
  ]),
) satisfies v.GenericSchema<unknown, VerdictReason[]>;

/** Words extracted, and words that the page has. */
export const Health = v.object({ wordsRead: Count, wordsOnPage: Count });

const WebAddress = v.pipe(v.string(), v.check(isWebAddress));

const partFields = { title: v.string(), url: WebAddress };

/** The other pages of a policy. */
export const PolicyParts = v.array(v.object(partFields)) satisfies v.GenericSchema<unknown, PolicyPart[]>;

const quoteFields = { text: v.string(), start: Count, end: Count };

const spansItsText = ({ text, start, end }: Quote) => text.length === end - start;

const DataQuote = v.pipe(
  v.object({
    ...quoteFields,
    name: v.exactOptional(v.string()),
    leadIn: v.exactOptional(v.string()),
    manners: v.exactOptional(v.array(v.picklist(MANNERS))),
  }),
  v.check((quote) => spansItsText(quote)),
);

const Evidence = v.pipe(
  v.object({
    ...quoteFields,
    heading: v.nullable(v.string()),
    leadIn: v.nullable(v.string()),
    modality: v.picklist(MODALITIES),
  }),
  v.check((quote) => spansItsText(quote)),
);

const DataMentions = v.array(
  v.object({ kind: v.picklist(DATA_KINDS), evidence: v.pipe(v.array(DataQuote), v.minLength(1)) }),
);

/** The shape of a stored analysis. */
export const StoredAnalysis = v.object({
  language: v.string(),
  words: Count,
  readingMinutes: Count,
  topics: v.array(v.picklist(TOPICS)),
  touched: v.exactOptional(v.array(v.picklist(TOPICS))),
  data: DataMentions,
  notData: v.exactOptional(DataMentions),
  findings: v.array(
    v.object({
      rule: v.picklist(RULE_IDS),
      topic: v.picklist(RULE_TOPICS),
      stance: v.picklist(STANCES),
      evidence: v.pipe(v.array(Evidence), v.minLength(1)),
    }),
  ),
  headings: v.exactOptional(v.array(v.object({ text: v.string(), start: Count, level: Count }))),
}) satisfies v.GenericSchema<unknown, Analysis>;

const aboutPage = { url: v.string(), at: v.number() };

/** The shape of a kept reading: what does not fit was written by another version, or is damaged. */
export const StoredReading = v.variant('state', [
  v.object({ ...aboutPage, state: v.literal('analysing'), links: v.exactOptional(v.array(WebAddress)) }),
  v.object({
    ...aboutPage,
    state: v.literal('analysed'),
    title: v.string(),
    analysis: StoredAnalysis,
    reasons: VerdictReasons,
    health: Health,
    parts: v.exactOptional(PolicyParts),
    pages: v.exactOptional(v.array(v.object({ ...partFields, start: Count }))),
  }),
  v.object({
    ...aboutPage,
    state: v.literal('not-a-policy'),
    title: v.string(),
    reasons: VerdictReasons,
    parts: v.exactOptional(PolicyParts),
  }),
  v.object({ ...aboutPage, state: v.literal('unreadable') }),
  v.object({ ...aboutPage, state: v.literal('failed'), message: v.string() }),
]) satisfies v.GenericSchema<unknown, TabReading>;
