import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Score } from '../../analysis/report';
import { DEFAULT_WEIGHTS, type Weights } from '../../rules/weights';
import type { RuleCard } from '../../summary';
import type { RuleId } from '../../taxonomy/rule-ids';
import type { Theme } from '../../taxonomy/theme';
import { SAMPLE_CARDS } from '../gallery/sample-cards';
import { press, type as typeInto, Used } from '../gallery/Used';
import type { ToastNote } from '../Toast';
import { FileSection } from './FileSection';
import { ForgetSection } from './ForgetSection';
import { Notice } from './Notice';
import { OptionsPage } from './OptionsPage';
import type {
  FileActions,
  Kept,
  NoticeView,
  OptionsActions,
  PresetActions,
  PreviewView,
  Proposal,
  RejectedFile,
  Shortcuts,
} from './options-view';
import { PresetsSection } from './PresetsSection';
import { RuleDetailsBody } from './RuleDetailsBody';

const LONG = 'Datenschutzgrundverordnungsauskunftsersuchen'.repeat(7);
const CHANGED: Weights = { ...DEFAULT_WEIGHTS, 'sells-data': 4, 'ai-training': 10, 'tracking-pixels': 0 };
const MANY_SITES = [
  `${'a-very-long-name-of-a-host.'.repeat(9)}example`,
  ...Array.from({ length: 40 }, (_, i) => `shop-${i + 1}.example`),
];
const SHORTCUTS: Shortcuts = {
  list: [
    { does: 'summary', keys: ['Alt', 'Shift', 'Q'] },
    { does: 'panel', keys: [] },
  ],
  changedIn: 'chromium',
};

const NOTHING_KEPT: Kept = {
  readings: 0,
  policies: 0,
  weights: 0,
  automatic: false,
  theme: false,
  badgeText: false,
  pageBadge: false,
  mutedSites: 0,
};

const proposed = (amount: number, ignored: readonly string[] = []): Proposal => ({
  source: { kind: 'preset', preset: 'kids' },
  changes: SAMPLE_CARDS.slice(0, amount).map((rule, i) => ({ rule, before: 5, after: [9, 2, 0][i % 3] ?? 0 })),
  others: {},
  ignored,
});

const fromFile = (name: string): Proposal => ({
  ...proposed(3, ['a-rule-of-tomorrow', `\u202e${LONG}`]),
  source: { kind: 'file', name },
  others: { automatic: false, theme: 'dark', badgeText: false, pageBadge: false, mutedSites: ['example.org'] },
});

const REJECTED: RejectedFile = {
  name: 'weights\u202enosj.json',
  problems: [
    { kind: 'wrong', at: ['weights', 'cookies'], needs: 'weight', found: 11 },
    { kind: 'wrong', at: ['mutedSites', 2], needs: 'site', found: `<b>${LONG}</b>` },
    { kind: 'wrong', at: ['theme'], needs: 'theme', found: undefined },
    { kind: 'wrong', at: [], needs: 'object', found: [] },
  ],
};

/** Every state of the options page, by name: for browsing, screenshots and tests alike. */
export const optionsExamples: Readonly<Record<string, () => ComponentChildren>> = {
  untouched: () => <Live />,
  changed: () => <Live weights={CHANGED} />,
  'reset-all': () => (
    <Live toast={{ id: 1, text: '3 weights reset.', action: { label: 'Undo', run: () => {} } }} weights={CHANGED} />
  ),
  loading: () => <Live isLoading />,
  searched: () => (
    <Used by={typeInto('[type=search]', 'advertisers')}>
      <Live />
    </Used>
  ),
  'nothing-found': () => (
    <Used by={typeInto('[type=search]', LONG)}>
      <Live />
    </Used>
  ),
  'rule-opened': () => (
    <Used by={press('.rule__details summary')}>
      <Live />
    </Used>
  ),
  'what-moved': () => (
    <Used by={press('.preview__toggle')}>
      <Live weights={CHANGED} />
    </Used>
  ),
  'asked-to-forget': () => (
    <Used by={press('[aria-haspopup=dialog]')}>
      <Live />
    </Used>
  ),
  proposal: () => <Live proposal={proposed(20)} />,
  'proposal-of-nothing': () => <Live proposal={proposed(0)} />,
  'file-to-load': () => <Live proposal={fromFile('weights.json')} />,
  'file-with-a-long-name': () => <Live proposal={fromFile(`\u202e${LONG}.json`)} />,
  'file-rejected': () => <Live rejected={REJECTED} />,
  'file-that-is-no-json': () => (
    <Live rejected={{ name: 'a.json', problems: [{ kind: 'not-json', fault: { line: 3, column: 14, end: false } }] }} />
  ),
  'damaged-settings': () => <Live notice={{ damaged: 2, unknownRules: ['old-rule', LONG], unreadable: false }} />,
  'one-muted-site': () => <Live mutedSites={['fernweh-post.example']} />,
  'many-muted-sites': () => <Live mutedSites={MANY_SITES} />,
  'long-words': () => <Live cards={SAMPLE_CARDS.map((card) => ({ ...card, title: LONG, why: LONG }))} />,
  'right-to-left': () => (
    <Live cards={SAMPLE_CARDS.map((card) => ({ ...card, title: 'بيع بياناتك الشخصية', why: 'لا رجعة فيه' }))} />
  ),
};

/** A page that can be played with: it keeps its weights to itself, and its scores are made up. */
function Live(props: {
  weights?: Weights;
  toast?: ToastNote;
  cards?: readonly RuleCard[];
  isLoading?: boolean;
  proposal?: Proposal;
  rejected?: RejectedFile;
  notice?: NoticeView;
  mutedSites?: readonly string[];
}) {
  const { cards = SAMPLE_CARDS, isLoading = false, rejected = null } = props;
  const [weights, setWeights] = useState(props.weights ?? DEFAULT_WEIGHTS);
  const [automatic, setAutomatic] = useState(true);
  const [badgeText, setBadgeText] = useState(true);
  const [theme, setTheme] = useState<Theme>('system');
  const [pageBadge, setPageBadge] = useState(true);
  const [mutedSites, setMutedSites] = useState(props.mutedSites ?? []);
  const [proposal, setProposal] = useState(props.proposal ?? null);
  const actions = useMemo<OptionsActions>(
    () => ({
      setWeight: (rule, weight) => setWeights((old) => ({ ...old, [rule]: weight })),
      resetTopic: () => setWeights(DEFAULT_WEIGHTS),
      resetAll: () => setWeights(DEFAULT_WEIGHTS),
      undo: () => setWeights(DEFAULT_WEIGHTS),
      setAutomatic,
      setTheme,
      setPageBadge,
      unmuteSite: (site) => setMutedSites((sites) => sites.filter((other) => other !== site)),
      setBadgeText,
      pickPolicy: () => {},
      loadDetails: drawDetails,
    }),
    [],
  );
  const answers: PresetActions & FileActions = {
    propose: (preset) => setProposal({ ...proposed(9), source: { kind: 'preset', preset } }),
    applyProposal: () => setProposal(null),
    dropProposal: () => setProposal(null),
    saveFile: () => {},
    loadFile: (file) => setProposal(fromFile(file.name)),
  };
  const presets = (['balanced', 'kids', 'eu-rights', 'minimal'] as const).map((id, i) => ({ id, changes: i * 9 }));
  return (
    <OptionsPage
      view={{
        rules: cards,
        weights,
        defaults: DEFAULT_WEIGHTS,
        automatic,
        badgeText,
        shortcuts: SHORTCUTS,
        theme,
        pageBadge,
        mutedSites,
        preview: preview(cards, weights, proposal !== null),
        isProposal: proposal !== null,
        canUndo: weights !== DEFAULT_WEIGHTS,
      }}
      actions={actions}
      notice={props.notice && <Notice notice={props.notice} />}
      presets={!isLoading && <PresetsSection presets={presets} proposal={proposal} actions={answers} />}
      keeping={
        !isLoading && (
          <>
            <FileSection proposal={proposal} rejected={rejected} actions={answers} />
            <ForgetSection
              actions={{ listKept: async () => ({ ...NOTHING_KEPT, readings: 3 }), forgetAll: () => {} }}
            />
          </>
        )
      }
      toast={props.toast ?? null}
      onDismissToast={() => {}}
    />
  );
}

function preview(cards: readonly RuleCard[], weights: Weights, isProposal: boolean): PreviewView {
  const isChanged = weights !== DEFAULT_WEIGHTS;
  const graded = (score: number, grade: 'C' | 'D'): Score => ({ score, grade, ledger: [] });
  return {
    policies: [
      { id: 'https://example.org/', title: cards === SAMPLE_CARDS ? 'Privacy' : LONG, site: 'example.org' },
      { id: '', title: 'Sample', site: '' },
    ],
    chosen: 'https://example.org/',
    found: new Set<RuleId>(['sells-data', 'cookies', 'precise-location']),
    before: isChanged || isProposal ? graded(22, 'D') : null,
    after: isChanged || isProposal ? graded(31, 'C') : graded(22, 'D'),
    standard: isChanged ? graded(22, 'D') : null,
    moved: isChanged
      ? cards.slice(0, 12).map(({ id, title }, i) => ({ rule: id, title, before: -3.2, after: i % 2 ? -5.1 : -1.6 }))
      : [],
    others: { lines: isChanged ? 14 : 0, points: 1.8 },
    idle: isProposal ? { title: cards[0]?.title ?? '', why: 'absent' } : null,
  };
}

async function drawDetails(rule: RuleId) {
  return (
    <RuleDetailsBody
      details={{
        holds: `the policy states “${rule}” as something that the company does`,
        doesNotHold: 'it is only mentioned as what others do',
        examples: {
          found: ['We may [[sell your personal information]] to data brokers.', '[[We sell audience segments.]]'],
          ignored: ['We do not sell your personal information.'],
        },
        accuracy: { policies: 17, stated: 16, found: 15, right: 14, quotes: 40, quotesFound: 36 },
      }}
    />
  );
}
