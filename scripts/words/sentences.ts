import { BARE_RULES } from '../../lib/rules/cards';
import type { Gist, Point } from '../../lib/summary';
import type { Modality } from '../../lib/taxonomy/modality';
import type { RuleId } from '../../lib/taxonomy/rule-ids';
import { TOPICS } from '../../lib/taxonomy/topics';
import { messages } from '../../lib/ui/messages';
import { accuracyMessages } from '../../lib/ui/messages/accuracy';
import { elsewhereMessages } from '../../lib/ui/messages/elsewhere-messages';
import { factsMessages } from '../../lib/ui/messages/facts-messages';
import { formatDate } from '../../lib/ui/messages/format-date';
import { keepingMessages } from '../../lib/ui/messages/keeping-messages';
import { noticeMessages } from '../../lib/ui/messages/notice-messages';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { presetMessages } from '../../lib/ui/messages/preset-messages';
import { effortMessages } from '../../lib/ui/messages/reading-effort';
import { restMessages } from '../../lib/ui/messages/rest-messages';
import { selectionMessages } from '../../lib/ui/messages/selection-messages';

const AMOUNTS = [0, 1, 2, 1234];

/** Sentences that are put together from several messages, in the language that SMALLPRINT_LANGUAGE names, by headings. */
export function sentencesOf(): [heading: string, sentences: string[]][] {
  return [
    ['The verdict, of each rule', verdictsOfRules()],
    ['The verdict, of several', verdictsOfSeveral()],
    [
      'What it does not say',
      [...TOPICS.map((topic) => restMessages.silence([topic])), restMessages.silence(TOPICS.slice(0, 3))],
    ],
    ['Of words that were marked', selections()],
    ['Amounts', AMOUNTS.flatMap(amounts)],
    ['Times and dates', [...[1, 60, 95].map(messages.policy.minutes), ...dates()]],
    ['How long it is kept', retentions()],
    ['How it reads', efforts()],
    ['How often a rule was right', accuracies()],
    ['Settings', settings()],
  ];
}

function verdictsOfRules(): string[] {
  return BARE_RULES.filter(({ stance }) => stance !== 'neutral').flatMap(({ id, stance }) =>
    (stance === 'bad' ? (['says', 'may'] as const) : (['says'] as const)).map((modality) =>
      verdict([point(id, modality)]),
    ),
  );
}

function verdictsOfSeveral(): string[] {
  const manners: Modality[] = ['with-consent', 'unless-opt-out', 'with-exceptions'];
  return [
    verdict([]),
    ...manners.map((modality) => verdict([point('shares-with-advertisers', modality)])),
    verdict([point('sells-data', 'says'), point('retention-after-deletion', 'may')]),
    verdict(
      [point('ai-training', 'may'), point('cross-site-tracking', 'unless-opt-out')],
      point('access-right', 'says'),
    ),
    verdict([point('no-sale', 'denies')], point('business-transfer', 'may')),
    verdict([{ ...point('sells-data', 'says'), region: 'us' }]),
    verdict(
      [point('encryption', 'says'), point('deletion-right', 'says')],
      point('location-collection', 'with-consent'),
    ),
    messages.verdict.spoken('C', 61.4, verdict([point('sells-data', 'says')])),
  ];
}

function verdict(lead: Gist['lead'], but: Gist['but'] = null): string {
  return messages.verdict.sentence({ lead, but });
}

function point(rule: RuleId, modality: Modality): Point {
  return { rule, topic: 'tracking', title: '', why: '', weight: 5, modality, impact: 5, points: 0, quotes: [] };
}

function selections(): string[] {
  const { found, dataOf, kind, manner } = selectionMessages;
  return [
    found(1, 1, 1),
    found(3, 0, 2),
    found(0, 2, 0),
    dataOf(kind.contact, manner.collected),
    dataOf(kind.health, manner['not-sold']),
  ];
}

function amounts(amount: number): string[] {
  return [
    messages.policy.words(amount),
    messages.section.found(amount),
    elsewhereMessages.pages(amount),
    elsewhereMessages.unread(amount),
    optionsMessages.found(amount, 1234),
    optionsMessages.resetDone(amount),
    optionsMessages.preview.more(amount),
    presetMessages.wouldChange(presetMessages.names.kids, amount),
    keepingMessages.file.moreProblems(amount),
    keepingMessages.forget.readings(amount),
  ];
}

function dates(): string[] {
  const date = { year: 2024, month: 5, day: 3 };
  const quote = { text: '', start: 0, end: 0, heading: null, leadIn: null };
  const kinds = ['updated', 'effective', 'dated'] as const;
  return [
    ...kinds.map((kind) => factsMessages.date({ kind, date, written: '', quote })),
    formatDate({ ...date, day: null }),
  ];
}

function retentions(): string[] {
  const periods = ['up to 7 years following closure of your account', 'older than 90 days', '70-day retention'];
  const quote = { text: '', start: 0, end: 0, heading: null, leadIn: null };
  return periods.flatMap((period) =>
    (['keep', 'erase'] as const).flatMap((action) =>
      (['says', 'may'] as const).map((modality) =>
        factsMessages.retention({ action, period, modality, what: null, quote }),
      ),
    ),
  );
}

function efforts(): string[] {
  const figures = { schoolYear: 13, wordsPerSentence: 21.4, hedgesPerThousand: 31 };
  return [
    ...(['school', 'high-school', 'college', 'graduate'] as const).map((education) =>
      effortMessages.education({ ...figures, education, vagueness: 'usual' }),
    ),
    ...(['definite', 'usual', 'vague'] as const).map((vagueness) =>
      effortMessages.vagueness({ ...figures, education: 'college', vagueness }),
    ),
  ];
}

function accuracies(): string[] {
  const tried = (stated: number, found: number, right: number) =>
    accuracyMessages.policies({ stated, found, right, quotes: 0, quotesFound: 0 });
  return [tried(0, 0, 0), tried(1, 0, 0), tried(3, 0, 0), tried(0, 2, 0), tried(1, 1, 1), tried(16, 15, 14)];
}

function settings(): string[] {
  const { file, forget } = keepingMessages;
  const preview = optionsMessages.preview;
  return [
    file.missing(file.wholeFile, 'object'),
    file.other('weights › cookies', 'weight', '11'),
    file.other('theme', 'theme', '7'),
    file.ignored(noticeMessages.names(['a-rule', 'b-rule'], 0), 2),
    file.ignored(noticeMessages.names(['a', 'b', 'c', 'd', 'e'], 3), 8),
    noticeMessages.damaged(1),
    noticeMessages.damaged(2),
    noticeMessages.unknownRules(noticeMessages.names(['a-rule'], 0), 1),
    forget.done([forget.readings(2), forget.weights(1), forget.automatic, forget.theme]),
    ...[0, 2, 4, 6, 8, 10].map((weight) => optionsMessages.weightSpoken(weight, false)),
    preview.spoken(
      preview.verdict(messages.grade.name('D'), preview.scoreOf(22)),
      preview.verdict(messages.grade.name('C'), preview.scoreOf(61)),
    ),
    preview.defaults('C', 61),
  ];
}
