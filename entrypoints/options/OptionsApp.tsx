import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { RULE_CARDS } from '../../lib/rules/cards';
import { DEFAULT_WEIGHTS, type Weights } from '../../lib/rules/weights';
import { setAutomatic, watchAutomatic } from '../../lib/settings/automatic';
import { readWeights, resetWeights, setWeight, watchWeights } from '../../lib/settings/weights';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { OptionsPage } from '../../lib/ui/options/OptionsPage';
import type { OptionsActions } from '../../lib/ui/options/options-view';
import type { ToastNote } from '../../lib/ui/Toast';
import { createWeightWriter } from './write-weights';

/** The options page: shows each change at once, writes it soon after, and follows the changes of other pages. */
export function OptionsApp(props: { weights: Weights; automatic: boolean }) {
  const [weights, setWeights] = useState(props.weights);
  const [automatic, showAutomatic] = useState(props.automatic);
  const [toast, setToast] = useState<ToastNote | null>(null);
  const dismiss = useCallback(() => setToast(null), []);
  const writer = useMemo(
    () => createWeightWriter(setWeight, () => setToast({ id: Date.now(), text: optionsMessages.notSaved })),
    [],
  );

  useEffect(() => {
    const stops = [
      watchWeights((stored) => setWeights({ ...stored, ...writer.pending() })),
      watchAutomatic(showAutomatic),
    ];
    addEventListener('pagehide', writer.flush);
    return () => {
      for (const stop of stops) stop();
      removeEventListener('pagehide', writer.flush);
    };
  }, [writer]);

  const actions = useMemo<OptionsActions>(() => {
    const change = (changes: Partial<Weights>) => {
      setWeights((old) => ({ ...old, ...changes }));
      writer.write(changes);
    };
    const resetAll = async () => {
      await writer.flush();
      const chosen = changesIn(await readWeights());
      await resetWeights();
      setWeights(DEFAULT_WEIGHTS);
      const undo = () => {
        change(chosen);
        setToast({ id: Date.now(), text: optionsMessages.undone });
      };
      const text = optionsMessages.resetAllDone(Object.keys(chosen).length);
      setToast({ id: Date.now(), text, action: { label: optionsMessages.undo, run: undo } });
    };
    return {
      setWeight: (rule, weight) => change({ [rule]: weight }),
      resetAll: () => void resetAll().catch(() => setToast({ id: Date.now(), text: optionsMessages.notSaved })),
      setAutomatic: (on) => {
        showAutomatic(on);
        void setAutomatic(on);
      },
      // Examples are most of a rule's words, and few readers open one: they come when they are asked for.
      loadDetails: async (rule) => (await import('../../lib/rules/details')).RULE_DETAILS[rule] ?? null,
    };
  }, [writer]);

  const view = { rules: RULE_CARDS, weights, defaults: DEFAULT_WEIGHTS, automatic };
  return <OptionsPage view={view} actions={actions} toast={toast} onDismissToast={dismiss} />;
}

function changesIn(weights: Weights): Partial<Weights> {
  return Object.fromEntries(
    RULE_CARDS.flatMap(({ id }) => (weights[id] === DEFAULT_WEIGHTS[id] ? [] : [[id, weights[id]]])),
  );
}
