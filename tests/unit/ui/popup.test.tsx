// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gradeOf } from '../../../lib/analysis/score';
import type { Facts } from '../../../lib/facts';
import { DEFAULT_WEIGHTS } from '../../../lib/rules/weights';
import { FindingCard } from '../../../lib/ui/FindingCard';
import { FEW_FACTS, HOSTILE_FACTS, MANY_FACTS } from '../../../lib/ui/gallery/sample-facts';
import { SAMPLE_LABEL } from '../../../lib/ui/gallery/sample-label';
import { HOSTILE, KIND, MANY, MIXED, SILENT, THIN } from '../../../lib/ui/gallery/sample-policies';
import { type SampleReport, summariseSample } from '../../../lib/ui/gallery/sample-report';
import { panelExamples } from '../../../lib/ui/panel/panel.examples';
import { PopupPage } from '../../../lib/ui/popup/PopupPage';
import { popupExamples } from '../../../lib/ui/popup/popup.examples';
import type { Late } from '../../../lib/ui/report/AnalysedView';
import { aboutPolicy, type LateFindings, LateSections } from '../../../lib/ui/report/LateSections';
import { REST } from '../../../lib/ui/report/RestOfReport';
import type { ReportActions, ReportView } from '../../../lib/ui/report/report-view';
import type { Rest } from '../../../lib/ui/report/sections';
import { Toast, type ToastNote } from '../../../lib/ui/Toast';
import { cleanUp } from './clean-up';

afterEach(cleanUp);

function report(sample: SampleReport, weights = DEFAULT_WEIGHTS): ReportView & { state: 'analysed' } {
  const health = { wordsRead: sample.words, wordsOnPage: sample.words };
  return { state: 'analysed', title: 'A policy', site: 'a.example', summary: summariseSample(sample, weights), health };
}

function lateOf({ summary }: ReportView & { state: 'analysed' }, findings: LateFindings, actions: ReportActions): Late {
  const sections = { findings, label: SAMPLE_LABEL, favour: summary.favour, actions };
  return {
    about: aboutPolicy(findings),
    around: (silences) => <LateSections {...sections}>{silences}</LateSections>,
  };
}

function show(view: ReportView, toast: ToastNote | null = null, findings: LateFindings | null = null) {
  const actions: ReportActions = { showQuote: vi.fn(), read: vi.fn(), openOptions: vi.fn(), copy: vi.fn() };
  const page = (next: ReportView, found: LateFindings | null) => (
    <PopupPage
      view={next}
      rest={REST}
      actions={actions}
      late={found && next.state === 'analysed' ? lateOf(next, found, actions) : undefined}
      toast={toast}
      onDismissToast={() => {}}
    />
  );
  const { container, rerender } = render(page(view, findings));
  const update = (next: ReportView, found: LateFindings | null = findings) => rerender(page(next, found));
  return { actions, container, update };
}

// Elements are found by their words: to work out roles and accessible names takes jsdom seconds on a page of this size,
// and the end-to-end tests do so in real browsers.
const buttonOf = (words: RegExp | string) => {
  const button = screen
    .getAllByText(words)
    .map((found) => found.closest('button'))
    .find(Boolean);
  if (!button) throw new Error(`${words} stands on no button`);
  return button;
};

/** What a finding shows of its best quote while it is closed. */
function peekOf(text: string, leadIn: string | null): string | null {
  const quote = { text, leadIn, start: 0, end: text.length, heading: null, modality: 'says' } as const;
  const [first] = summariseSample(MANY, DEFAULT_WEIGHTS).watch;
  if (!first) throw new Error('the sample has nothing to watch');
  const { container } = render(
    <FindingCard point={{ ...first, quotes: [quote] }} side="watch" onShow={() => {}} Body={undefined} />,
  );
  return container.querySelector('.finding__peek')?.textContent ?? null;
}

test('a closed finding shows what leads a list in, but no sentence before its quote: that may say the opposite', () => {
  expect(peekOf('We share it.', null)).toBe('We share it.');
  expect(peekOf('with shops;', 'We share it:')).toBe('We share it: … with shops;');
  expect(peekOf('with shops;', 'We share what you tell us…')).toBe('We share what you tell us … with shops;');
  expect(peekOf('However, some laws call this a sale.', 'We do not sell it.')).toBe(
    'However, some laws call this a sale.',
  );
});

const section = (name: RegExp) => {
  const heading = screen.getByText(name, { selector: 'h2' });
  const found = heading.closest<HTMLElement>('.section');
  if (!found) throw new Error(`no section ${name}`);
  return within(found);
};

describe('every state', () => {
  test.each(Object.entries({ ...popupExamples, ...panelExamples }))(
    '%s says what it is in one first heading',
    (_, example) => {
      const { container } = render(example());
      const headings = [...container.querySelectorAll('h1, h2, h3')];
      expect(headings.map(({ tagName }) => tagName).indexOf('H1')).toBe(0);
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(headings[0]?.textContent).not.toBe('');
      // What a screen reader hears first is not empty either.
      expect(container.querySelector('[role=status]')?.textContent).not.toBe('');
    },
  );

  test('each example is unlike every other', () => {
    const texts = Object.values(popupExamples).map((example) => {
      const { container, unmount } = render(example());
      const text = container.textContent;
      unmount();
      return text;
    });
    expect(new Set(texts).size).toBe(texts.length);
  });
});

test.each(Object.entries({ HOSTILE, KIND, MANY, MIXED, SILENT }))(
  'the sample %s has a whole score, and the grade that such a score gets',
  (_, sample) => {
    const { score, grade } = summariseSample(sample).score;
    expect(Number.isInteger(score), `a score of ${score}`).toBe(true);
    expect(grade).toBe(gradeOf(score ?? -1));
  },
);

test.each(Object.entries(panelExamples).filter(([name]) => name.startsWith('selection')))(
  'the sample panel/%s has no points: marked words have no score that they could move',
  (_, example) => {
    const { container } = render(example());
    expect(container.querySelector('.finding__points')).toBeNull();
  },
);

describe('a report', () => {
  test('says grade, score and verdict first', () => {
    const { container } = show(report(KIND));
    const score = `${report(KIND).summary.score.score} of 100`;
    expect(container.querySelector('[role=status]')?.textContent).toBe(
      `Grade A, ${score}. They do not sell your data, and they say how long they keep your data, but they may pass your data on in a merger or sale.`,
    );
    expect(screen.getByRole('img', { name: 'Grade A' })).toBeTruthy();
    expect(screen.getByText(score)).toBeTruthy();
    expect(container.querySelector('.report-header')?.textContent).toContain('1,187 words · 5 min to read');
  });

  test('until the rest of it is loaded, shows the verdict and what is on show of what to watch, and counts all of it', () => {
    const view = report(MANY);
    const actions: ReportActions = { showQuote: vi.fn(), read: vi.fn(), openOptions: vi.fn(), copy: vi.fn() };
    const page = (rest: Rest | undefined) => (
      <PopupPage view={view} rest={rest} actions={actions} toast={null} onDismissToast={() => {}} />
    );
    const { container, rerender } = render(page(undefined));
    const titles = () => [...container.querySelectorAll('h1, h2')].map((heading) => heading.textContent);
    const first = titles();
    expect(first).toHaveLength(2);
    expect(container.querySelectorAll('article')).toHaveLength(5);
    expect(container.querySelectorAll('.finding__body')).toHaveLength(0);
    rerender(page(REST));
    expect(titles().slice(0, 2)).toEqual(first);
    expect(titles().length).toBeGreaterThan(4);
    expect(container.querySelectorAll('.finding__body').length).toBe(
      container.querySelectorAll('article.finding').length,
    );
  });

  test('a click on a quote asks for just that quote', () => {
    const view = report(MANY);
    const { actions } = show(view);
    fireEvent.click(buttonOf(/sold identifiers and online activity/));
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(view.summary.watch[0]?.quotes[0]);
  });

  test('what leads a quote in is not joined to it as if both stood side by side in the policy', () => {
    const view = report(MANY);
    const [first, ...others] = view.summary.watch;
    if (!first) throw new Error('nothing to watch in the sample');
    const quotes = first.quotes.map((quote) => ({ ...quote, leadIn: 'We share it with:', text: 'data brokers;' }));
    const { container } = show({ ...view, summary: { ...view.summary, watch: [{ ...first, quotes }, ...others] } });
    expect(container.querySelector('.finding__peek')?.textContent).toBe('We share it with: … data brokers;');
  });

  test('a finding opens to why it matters and every quote; closed, it shows how the best begins', () => {
    const { container } = show(report(MANY));
    const [first] = report(MANY).summary.watch;
    const finding = container.querySelector('article');
    expect(finding?.querySelector('details')?.open).toBe(false);
    expect(finding?.querySelector('.finding__peek')?.textContent).toBe(first?.quotes[0]?.text);
    const body = finding?.querySelector('.finding__body');
    expect(body?.firstElementChild?.textContent).toBe(first?.why);
    expect([...(body?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent)).toEqual(
      first?.quotes.map(({ text }) => text),
    );
  });

  test('a long quote in a row of others can be opened and closed without being asked for in the page', () => {
    const view = report(MANY);
    const [first, ...others] = view.summary.contradictions;
    if (!first) throw new Error('the sample contradicts itself nowhere');
    const long = { ...first, promise: { ...first.promise, text: `We will ${'never '.repeat(30)}sell it.` } };
    const { actions } = show({ ...view, summary: { ...view.summary, contradictions: [long, ...others] } });
    const quote = buttonOf(/never never/);
    const toggle = quote.nextElementSibling;
    if (!(toggle instanceof HTMLButtonElement)) throw new Error('there is no button below the quote');
    expect(toggle.getAttribute('aria-label')).toBe('Show all of the quote');
    expect(quote.classList.contains('quote--clipped')).toBe(true);
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-label')).toBe('Show less of the quote');
    expect(quote.classList.contains('quote--clipped')).toBe(false);
    expect(actions.showQuote).not.toHaveBeenCalled();
    fireEvent.click(quote);
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(long.promise);
  });

  test('a short quote is shown whole and needs no button', () => {
    show(report(MANY));
    const quote = buttonOf('We never sell your personal information.');
    expect(quote.classList.contains('quote--clipped')).toBe(false);
    expect(quote.nextElementSibling?.classList.contains('quote__whole')).not.toBe(true);
  });

  test('says how firmly a practice is stated, and where a single quote is less firm', () => {
    show(report(MANY));
    const chipsOf = (title: string) =>
      [...(screen.getByText(title, { selector: 'h3 *' }).closest('h3')?.querySelectorAll('.chip') ?? [])].map(
        ({ textContent }) => textContent,
      );
    expect(chipsOf('Tracks you across sites')).toEqual(['unless you opt out']);
    expect(chipsOf('Collects biometric data')).toEqual(['only with consent']);
    expect(chipsOf('Trains AI on your data')).toEqual(['may']);
    expect(chipsOf('Sells your personal data')).toEqual([]);
    expect(buttonOf(/We may sell or licence/).querySelector('.chip')?.textContent).toBe('may');
  });

  test('shows the lead-in and the heading of a list item', () => {
    show(report(MANY));
    const quote = buttonOf(/your precise location from GPS/);
    expect(quote.textContent).toContain('When you use our apps we collect:');
    expect(quote.textContent).toContain('Information from your devices');
  });

  test('folds away what comes after the five weightiest', () => {
    show(report(MANY));
    expect(
      section(/^What to watch/)
        .getByText('Show 6 more')
        .closest('details')?.open,
    ).toBe(false);
    const { textContent } =
      section(/^What to watch/)
        .getByText(': What to watch')
        .closest('summary') ?? {};
    expect(textContent, 'for those who hear it').toBe('Show 6 moreShow fewer: What to watch');
    expect(section(/^What to watch/).getAllByText(/./, { selector: 'h3 > span[dir]' })).toHaveLength(11);
  });

  test('the ledger on show adds up to the score on show', () => {
    const view = report(MANY);
    show(view);
    const cells = [...document.querySelectorAll('.ledger tbody td')].map(({ textContent }) => textContent ?? '');
    const tenths = cells.map((cell) => Math.round(Number(cell.replace('−', '-')) * 10));
    expect(tenths.length).toBeGreaterThan(10);
    expect(tenths.reduce((sum, points) => sum + points, 0)).toBe(Math.round((view.summary.score.score ?? 0) * 10));
  });

  test('follows a change of the weights', () => {
    const { update, container } = show(report(MANY));
    const before = container.querySelector('[role=status]')?.textContent;
    expect(screen.queryByText('Sells your personal data', { selector: 'h3 *' })).toBeTruthy();
    update(report(MANY, { ...DEFAULT_WEIGHTS, 'sells-data': 0 }));
    expect(screen.queryByText('Sells your personal data', { selector: 'h3 *' })).toBeNull();
    expect(container.querySelector('[role=status]')?.textContent).not.toBe(before);
  });

  test('says what the policy leaves out and where it says both', () => {
    show(report(MANY));
    expect(
      screen.getByText('It does not say how they protect your data or how they tell you of changes.'),
    ).toBeTruthy();
    const title = screen.getByText('“Does not sell your data”, yet also “Sells your personal data”');
    const quotes = [...(title.closest('article')?.querySelectorAll('q') ?? [])].map(({ textContent }) => textContent);
    expect(quotes).toEqual(['We never sell your personal information.', expect.stringContaining('we have sold')]);
  });

  test('says for whom alone a finding holds, and of a quote where they differ', () => {
    show(report(MANY));
    const cardOf = (title: string) => screen.getByText(title, { selector: 'h3 *' }).closest('article');
    const chipsIn = (part: Element | null | undefined) =>
      [...(part?.querySelectorAll('.chip') ?? [])].map(({ textContent }) => textContent);
    expect(chipsIn(cardOf('You can see your data')?.querySelector('h3'))).toEqual(['Californians only']);
    const mixed = cardOf('You can have your data deleted');
    expect(chipsIn(mixed?.querySelector('h3'))).toEqual(['some regions only']);
    expect([...(mixed?.querySelectorAll('.quote') ?? [])].map(chipsIn)).toEqual([
      ['Europe only', 'with exceptions'],
      ['Californians only'],
    ]);
  });

  test('warns when little of the page was read, and not otherwise', () => {
    const warning = /Only about 35% of the words/;
    const { update } = show({ ...report(MIXED), health: { wordsRead: 350, wordsOnPage: 1000 } });
    expect(screen.getByText(warning)).toBeTruthy();
    update({ ...report(MIXED), health: { wordsRead: 500, wordsOnPage: 1000 } });
    expect(screen.queryByText(/Only about/)).toBeNull();
    update({ ...report(MIXED), health: { wordsRead: 0, wordsOnPage: 0 } });
    expect(screen.queryByText(/Only about/)).toBeNull();
  });

  test('a thin text gets a dash and a reason, but no letter and no ledger', () => {
    show(report(THIN));
    expect(screen.getByRole('img', { name: 'No grade' }).textContent).toBe('–');
    expect(screen.getByText(/Too few words or topics for a fair grade/)).toBeTruthy();
    expect(screen.queryByText(/of 100/)).toBeNull();
    expect(screen.queryByText('How the score came about')).toBeNull();
    expect(screen.queryByText(/found nothing to warn you of/)).toBeNull();
  });

  test('opens the weights from the footer and from the ledger', () => {
    const { actions } = show(report(MIXED));
    fireEvent.click(screen.getByText('Weights and settings'));
    fireEvent.click(screen.getByText('Change what counts'));
    expect(actions.openOptions).toHaveBeenCalledTimes(2);
  });
});

describe('who gets it', () => {
  const evidenceOf = (view: ReportView & { state: 'analysed' }) => {
    const evidence = view.summary.watch[1]?.quotes[0];
    if (!evidence) throw new Error('the sample has no second finding');
    return evidence;
  };
  const named = (names: readonly string[]): LateFindings => {
    const evidence = evidenceOf(report(MANY));
    return { facts: null, effort: null, recipients: names.map((name) => ({ name, rule: 'sells-data', evidence })) };
  };

  test('stands below the data label, each name a button that shows its sentence', () => {
    const { actions, container } = show(report(MANY), null, named(['data brokers', '<b>insurers</b>']));
    const headings = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent ?? '');
    const own = headings.indexOf('Who gets it');
    expect(headings.slice(own - 2, own)).toEqual([
      expect.stringMatching(/^In your favour/),
      'What becomes of your data',
    ]);
    expect(
      section(/^Who gets it/)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['data brokers', '<b>insurers</b>']);
    fireEvent.click(buttonOf('data brokers'));
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(evidenceOf(report(MANY)));
  });

  test('comes later without touching what is on show, and nothing speaks of it', () => {
    const { container, update } = show(report(MANY));
    expect(screen.queryByText('Who gets it')).toBeNull();
    const spoken = container.querySelector('[role=status]')?.textContent;
    const before = [...container.querySelectorAll('article')];
    const live = container.querySelectorAll('[role=status], [aria-live]').length;
    update(report(MANY), named(['data brokers']));
    expect(screen.getByText('Who gets it')).toBeTruthy();
    expect(container.querySelector('[role=status]')?.textContent).toBe(spoken);
    expect(container.querySelectorAll('[role=status], [aria-live]')).toHaveLength(live);
    expect([...container.querySelectorAll('article')]).toEqual(before);
  });

  test('is not there where nobody was found', () => {
    show(report(MANY), null, named([]));
    expect(screen.queryByText('Who gets it')).toBeNull();
  });

  test('names companies by what they do, kinds in the order of the policy', () => {
    const { actions } = show(report(MANY), null, MANY_FACTS);
    const companies = MANY_FACTS.facts?.companies ?? [];
    const rows = [...document.querySelectorAll('.facts__row')].filter((row) => row.querySelector('.recipients'));
    expect(rows[0]?.querySelector('dt')?.textContent).toBe('in general');
    const analytics = rows.find((row) => row.querySelector('dt')?.textContent === 'analytics');
    expect([...(analytics?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual(
      companies.filter(({ kind }) => kind === 'analytics').map(({ name }) => name),
    );
    expect(rows.flatMap((row) => [...row.querySelectorAll('.recipient')]).length).toBe(
      companies.length + MANY_FACTS.recipients.length,
    );
    fireEvent.click(buttonOf('Mixpanel'));
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(companies[1]?.quote);
  });

  test('folds away what is past the sixth of a kind', () => {
    const [company] = MANY_FACTS.facts?.companies ?? [];
    const facts = MANY_FACTS.facts;
    if (!company || !facts) throw new Error('the sample names no company');
    const companies = Array.from({ length: 8 }, (_, i) => ({ ...company, name: `Company ${i}` }));
    show(report(MANY), null, { ...MANY_FACTS, facts: { ...facts, companies } });
    const rest = section(/^Who gets it/)
      .getByText('Show 2 more')
      .closest('details');
    expect([...(rest?.querySelectorAll('.recipient') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Company 6',
      'Company 7',
    ]);
  });

  test('names nobody twice', () => {
    const facts = MANY_FACTS.facts;
    show(report(MANY), null, { facts, effort: null, recipients: named(['Stripe']).recipients });
    expect(screen.getAllByText('Stripe')).toHaveLength(1);
  });
});

describe('good to know', () => {
  const rows = () =>
    [...document.querySelectorAll('.facts__row:has(.fact)')].map((row) => [
      row.querySelector('dt')?.textContent,
      ...[...row.querySelectorAll('.fact__words')].map(({ textContent }) => textContent?.trim()),
    ]);

  test('says each fact with what it is about, and shows a date that could be two as it is written', () => {
    show(report(MANY), null, MANY_FACTS);
    const [dates, retention] = rows().slice(-2);
    expect(dates).toEqual(['Date', 'Last updated 03/04/2025', 'Effective 1 June 2025']);
    expect(retention?.[1]).toBe('Invoices and records of payment kept up to 7 years following closure of your account');
    expect(retention?.[2]).toBe('server logs deleted within 90 days');
    expect(retention?.[3]).toMatch(/^May be kept for at least two years.*Where the law/);
  });

  test('a period that points back stands with the words to which it does', () => {
    const text = 'We keep your account data while you are a member and for six years after that.';
    const quote = { text, start: 0, end: text.length };
    const keeps = (period: string) => ({
      action: 'keep' as const,
      what: 'your account data',
      modality: 'says' as const,
      period,
      quote,
    });
    const retention = [keeps('for six years after that'), keeps('for six years')];
    const facts: Facts = { dates: [], retention, contacts: [], deadlines: [], optOuts: [], companies: [] };
    show(report(MANY), null, { ...MANY_FACTS, facts });
    const [row] = rows().filter(([term]) => term === 'How long');
    expect(row?.slice(1)).toEqual([
      `your account data kept for six years after that ${text}`,
      'your account data kept for six years',
    ]);
  });

  test('say how the text reads, and nothing of it where that cannot be told', () => {
    show(report(MANY), null, MANY_FACTS);
    expect(screen.getByRole('heading', { name: 'How it reads' })).toBeTruthy();
    expect(document.body.textContent).toContain('hedges per 1,000 words (half of all policies have');
    cleanup();
    show(report(KIND), null, { ...FEW_FACTS, effort: null });
    expect(screen.queryByRole('heading', { name: 'How it reads' })).toBeNull();
  });

  test('every fact has a button that shows its words in the page', () => {
    const { actions } = show(report(MANY), null, MANY_FACTS);
    const facts = [...document.querySelectorAll('.fact')];
    expect(facts.length).toBeGreaterThan(10);
    for (const fact of facts) expect(fact.querySelectorAll('button.fact__show')).toHaveLength(1);
    fireEvent.click(screen.getByLabelText('Show in page: server logs deleted within 90 days'));
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(MANY_FACTS.facts?.retention[1]?.quote);
  });

  test('addresses can be copied, with a word for those who hear the page', () => {
    const { actions } = show(report(MANY), null, MANY_FACTS);
    fireEvent.click(screen.getByLabelText('Copy: dpo@lanternfish-media.example'));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('dpo@lanternfish-media.example');
    expect(screen.queryByLabelText(/^Copy: https:/)).toBeNull();
  });

  test('the header tells the date and the level once they are known', () => {
    const { container, update } = show(report(MANY));
    const header = () => container.querySelector('.report-header__policy')?.textContent;
    expect(header()).not.toContain('level');
    update(report(MANY), MANY_FACTS);
    expect(header()).toContain('Last updated 03/04/2025');
    expect(header()).toMatch(/to read · (?:middle-school|high-school|college|graduate) level$/);
  });

  test('where a place to opt out is named by words, its site stands beside them', () => {
    const optOut = (place: string, href: string | null) => ({
      of: 'other' as const,
      place,
      href,
      quote: { text: place, start: 0, end: place.length },
    });
    const facts: Facts = {
      dates: [],
      retention: [],
      companies: [],
      contacts: [],
      deadlines: [],
      optOuts: [
        optOut('our choices page', 'https://www.elsewhere.example/choices?a=b'),
        optOut('lanternfish.example', 'https://lanternfish.example.net/'),
        optOut('lanternfish.example/choices', 'https://www.lanternfish.example/choices#ads'),
        optOut('news@lanternfish.example', 'mailto:news@lanternfish.example'),
        optOut('Digital Advertising Alliance', null),
      ],
    };
    show(report(MANY), null, { ...MANY_FACTS, facts });
    const [row] = rows().filter(([term]) => term === 'Opt out');
    expect(row?.slice(1)).toEqual([
      'our choices page elsewhere.example',
      'lanternfish.example lanternfish.example.net',
      'lanternfish.example/choices',
      'news@lanternfish.example',
      'Digital Advertising Alliance',
    ]);
  });

  test('addresses are links that give nothing away, letters are text', () => {
    show(report(MANY), null, MANY_FACTS);
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.facts a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'mailto:dpo@lanternfish-media.example',
      'https://lanternfish-media.example/privacy/request',
      'https://lanternfish-media.example/do-not-sell',
      'https://optout.aboutads.info/',
    ]);
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
    expect(screen.getByText(/12 Quay Street/).closest('a')).toBeNull();
  });

  test('has only the rows that hold something, and is not there where none does', () => {
    const { update } = show(report(KIND), null, FEW_FACTS);
    const rights = [
      'Rights',
      'You can have your data deleted',
      'You can see your data',
      'You can take your data with you',
    ];
    expect(rows()).toEqual([rights, ['Date', 'Last updated 3 May 2026']]);
    update(report(KIND), { facts: null, effort: null, recipients: [] });
    expect(screen.queryByText('Good to know')).toBeNull();
    expect(rows()).toEqual([rights]);
  });

  test('hostile words stay words', () => {
    const { container } = show(report(HOSTILE), null, HOSTILE_FACTS);
    expect(container.querySelectorAll('.facts :is(img, i, b), .recipients :is(img, i, b)')).toHaveLength(0);
    const said = [...container.querySelectorAll('.facts')].map(({ textContent }) => textContent).join();
    expect(said).toContain('<img src=x onerror="document.title=1">');
  });
});

describe('hostile words', () => {
  test('are text, whatever they say', () => {
    const { container } = show({ ...report(HOSTILE), title: '<b>bold</b>', site: '<i>x</i>' });
    expect(container.querySelectorAll('img, script, b, i, h3 h1')).toHaveLength(0);
    expect(container.textContent).toContain('<img src=x onerror="document.title=1"> & <script>alert(1)</script>');
    expect(container.textContent).toContain('<b>bold</b>');
  });

  test('take their own direction', () => {
    show(report(HOSTILE));
    for (const arabic of screen.getAllByText(/قد نشارك بياناتك/)) {
      expect(arabic.tagName).toBe('BDI');
      expect(arabic.closest('[dir=auto]')).not.toBeNull();
    }
  });
});

describe('states without a report', () => {
  test('failed: says what went wrong and tries again', () => {
    const { actions } = show({ state: 'failed', message: '<b>boom</b>' });
    expect(screen.getByText('<b>boom</b>')).toBeTruthy();
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^This page could not be read. Your other tabs/);
    expect(screen.getByRole('contentinfo').textContent).toMatch(/^Not legal advice.Weights/);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.read).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a toast', () => {
  test('is said politely, can be acted on and dismissed', () => {
    const run = vi.fn();
    const onDismiss = vi.fn();
    render(<Toast note={{ id: 1, text: 'Gone.', action: { label: 'Undo', run } }} onDismiss={onDismiss} />);
    expect(screen.getByRole('status').textContent).toContain('Gone.');
    fireEvent.click(screen.getByText('Undo'));
    expect(run).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByLabelText('Dismiss'));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  test('says what is seen without a word to those alone who hear it, again each time', () => {
    const page = (id: number) => <Toast note={{ id, text: 'Marked.', isSpoken: true }} onDismiss={() => {}} />;
    const { container, rerender } = render(page(1));
    const said = container.querySelector('[role=status] > .hidden-visually');
    expect(said?.textContent).toBe('Marked.');
    expect(container.querySelector('.toast, button')).toBeNull();
    rerender(page(2));
    expect(container.querySelector('[role=status]')?.textContent).toBe('Marked.');
    expect(container.contains(said)).toBe(false);
  });

  test('goes by itself', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<Toast note={{ id: 1, text: 'Gone.' }} onDismiss={onDismiss} />);
    vi.advanceTimersByTime(7000);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(onDismiss).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  test('waits while the focus is on it', () => {
    vi.useFakeTimers();
    const onDismiss = vi.fn();
    render(<Toast note={{ id: 1, text: 'Gone.' }} onDismiss={onDismiss} />);
    screen.getByRole('button', { name: 'Dismiss' }).focus();
    vi.advanceTimersByTime(20_000);
    expect(onDismiss).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  test.each(['Undo', 'Dismiss'])('gives the focus back to where it came from when “%s” takes it away', (button) => {
    const page = (note: ToastNote | null) => (
      <>
        <button type="button">Before</button>
        <Toast note={note} onDismiss={() => rerender(page(null))} />
      </>
    );
    const run = () => rerender(page({ id: 2, text: 'Taken back.' }));
    const { rerender } = render(page({ id: 1, text: 'Gone.', action: { label: 'Undo', run } }));
    const before = screen.getByText('Before');
    before.focus();
    for (const name of ['Undo', 'Dismiss']) screen.getByRole('button', { name }).focus();
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(document.activeElement).toBe(before);
  });
});

describe('the data label', () => {
  const rowOf = (kind: string) => {
    const row = screen.getByText(kind, { selector: '.data-label__kind' }).closest('details');
    if (!row) throw new Error(`no row for ${kind}`);
    return row;
  };
  const heard = (kind: string) => rowOf(kind).querySelector('.hidden-visually')?.textContent;

  test('says of each kind what is done with it, and what is said not to be', () => {
    show(report(MANY), null, MANY_FACTS);
    expect(heard('Contact details')).toBe(': Collected, Shared, Said not to be sold');
    expect(heard('Location')).toBe(': Collected, Sold');
    expect(heard('Surveys and opinions')).toBe(
      ': Said not to be collected, Said not to be shared, Said not to be sold',
    );
    expect(rowOf('Location').querySelector('.data-label__cell--shared')?.textContent).toBe('sold');
    expect(rowOf('Health').querySelector('.data-label__cell--shared')?.textContent).toBe('–');
  });

  test('says with what reserve it is done, in the row and at each quote', () => {
    show(report(MANY), null, MANY_FACTS);
    expect(heard('Social media')).toBe(': Collected (only with consent), Sold (unless you opt out)');
    const cellOf = (kind: string, column: string) =>
      rowOf(kind).querySelector(`.data-label__cell--${column}`)?.textContent;
    expect(cellOf('Social media', 'collected')).toBe('if you agree');
    expect(cellOf('Social media', 'shared')).toBe('sold, unless you opt out');
    expect(cellOf('What you do online', 'shared')).toBe('may be');
    expect(cellOf('Location', 'collected')).toBe('');
    expect(buttonOf('With your permission, we read who your friends are.').textContent).toContain('only with consent');
  });

  test('opens to the quotes that say so, under what they say', () => {
    const { actions } = show(report(MANY), null, MANY_FACTS);
    const row = rowOf('Contact details');
    expect(row.open).toBe(false);
    expect([...row.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Collected',
      'Shared',
      'Said not to be sold',
    ]);
    fireEvent.click(buttonOf('We never sell your address.'));
    expect(actions.showQuote).toHaveBeenCalledExactlyOnceWith(SAMPLE_LABEL[0]?.said['not-sold']?.[0]);
    expect(rowOf('Location').querySelectorAll('q')).toHaveLength(4);
  });
});
