import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleId } from '../../rules';
import { DEFAULT_WEIGHTS, type Weights } from '../../rules/weights';
import { SAMPLE_CARDS } from '../gallery/sample-cards';
import type { ToastNote } from '../Toast';
import { OptionsPage } from './OptionsPage';
import type { OptionsActions } from './options-view';

/** Every state of the options page, by name: for browsing, screenshots and tests alike. */
export const optionsExamples: Readonly<Record<string, () => ComponentChildren>> = {
  untouched: () => <Live weights={DEFAULT_WEIGHTS} />,
  changed: () => <Live weights={{ ...DEFAULT_WEIGHTS, 'sells-data': 4, 'ai-training': 10, 'tracking-pixels': 0 }} />,
  'reset-all': () => (
    <Live
      weights={DEFAULT_WEIGHTS}
      toast={{ id: 1, text: '3 weights reset.', action: { label: 'Undo', run: () => {} } }}
    />
  ),
};

/** A page that can be played with: it keeps its weights to itself. */
function Live(props: { weights: Weights; toast?: ToastNote }) {
  const [weights, setWeights] = useState(props.weights);
  const [automatic, setAutomatic] = useState(true);
  const [actions] = useState<OptionsActions>(() => ({
    setWeight: (rule, weight) => setWeights((old) => ({ ...old, [rule]: weight })),
    resetAll: () => setWeights(DEFAULT_WEIGHTS),
    setAutomatic,
    loadDetails,
  }));
  return (
    <OptionsPage
      view={{ rules: SAMPLE_CARDS, weights, defaults: DEFAULT_WEIGHTS, automatic }}
      actions={actions}
      toast={props.toast ?? null}
      onDismissToast={() => {}}
    />
  );
}

async function loadDetails(rule: RuleId) {
  return {
    holds: `the policy states “${rule}” as something that the company does`,
    doesNotHold: 'it is only mentioned as what others do',
    examples: {
      found: ['We may [[sell your personal information]] to data brokers.', '[[We sell audience segments.]]'],
      ignored: ['We do not sell your personal information.'],
    },
    accuracy: { policies: 17, stated: 16, found: 15, right: 14, quotes: 40, quotesFound: 36 },
  };
}
