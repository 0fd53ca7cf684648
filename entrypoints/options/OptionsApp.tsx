import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { watchSession } from '../../lib/reports/watch-session';
import { BARE_RULES } from '../../lib/rules/cards';
import { DEFAULT_WEIGHTS, type Weights } from '../../lib/rules/weights';
import { muteSite, unmuteSite } from '../../lib/settings/muted-sites';
import { type Settings, withChange } from '../../lib/settings/settings';
import type { RuleTopic } from '../../lib/taxonomy/topics';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { withWords } from '../../lib/ui/messages/rule-words';
import { settingsMessages } from '../../lib/ui/messages/settings-messages';
import { NotLoaded } from '../../lib/ui/options/NotLoaded';
import { OptionsPage } from '../../lib/ui/options/OptionsPage';
import type { ChangeSource, OptionsActions, OptionsView } from '../../lib/ui/options/options-view';
import { showTheme } from '../../lib/ui/show-theme';
import type { ToastNote } from '../../lib/ui/Toast';
import { differences, isEmpty, reversal, type Step } from './history';
import { previewOf } from './preview-of';
import type { Offer } from './proposals';
import { listPolicies, type Policies } from './read-policies';
import { type SettingsDesk, useSettings } from './use-settings';
import { useShortcuts } from './use-shortcuts';

const RULES = BARE_RULES.map(withWords);

type WholeSettings = typeof import('./WholeSettings');

/** The options page: shows each change at once, keeps it soon after, and follows the changes of other pages. */
export function OptionsApp(props: { settings: Settings; isUnreadable: boolean; policies: Policies }) {
  const { toast, say, dismiss } = useToast();
  const desk = useSettings(
    props.settings,
    useCallback(() => say(optionsMessages.notSaved), [say]),
  );
  const { settings, steps } = desk;
  const { policies, chosen, pick } = usePolicies(props.policies);
  const [offer, setOffer] = useState<Offer | null>(null);
  const { whole, hasFailed } = useWholeSettings();
  const shortcuts = useShortcuts();

  useEffect(() => showTheme(settings.theme), [settings.theme]);

  const actions = useActions(desk, pick, { say, dismiss });
  useUndoKey(actions.undo);

  // What another page has changed since is not taken back.
  const last = steps.findLast((step) => !isEmpty(reversal(step, settings)));
  const view: OptionsView = {
    rules: RULES,
    weights: settings.weights,
    defaults: DEFAULT_WEIGHTS,
    automatic: settings.automatic,
    theme: settings.theme,
    pageBadge: settings.pageBadge,
    mutedSites: settings.mutedSites,
    badgeText: settings.badgeText,
    shortcuts,
    preview: offer
      ? previewOf(policies, chosen, settings.weights, withChange(settings, offer.change).weights)
      : previewOf(policies, chosen, last ? beforeStep(last, settings) : null, settings.weights),
    isProposal: offer !== null,
    canUndo: last !== undefined,
  };
  // Asked for again by the page itself, a part that did not load fails as it did.
  const missing = hasFailed && <NotLoaded onRetry={() => location.reload()} />;
  const shared = { desk, offer, onOffer: setOffer, say, undo: actions.undo };
  return (
    <OptionsPage
      view={view}
      actions={actions}
      notice={whole && <whole.Amiss isUnreadable={props.isUnreadable} />}
      presets={whole ? <whole.Presets {...shared} /> : missing}
      keeping={whole ? <whole.Keeping {...shared} /> : missing}
      toast={toast}
      onDismissToast={dismiss}
    />
  );
}

/** What the reader can do on the page itself, but for the parts that come later. */
function useActions(
  { change, undo, now }: SettingsDesk,
  pick: (id: string) => void,
  { say, dismiss }: Toasts,
): OptionsActions {
  return useMemo<OptionsActions>(() => {
    const takeBack = () => {
      if (undo()) say(optionsMessages.undone);
    };
    const reset = (weights: Partial<Weights>, source: ChangeSource) => {
      const amount = Object.keys(differences(now(), { weights }).weights ?? {}).length;
      change({ weights }, source);
      say(optionsMessages.resetDone(amount), { label: optionsMessages.undo, run: takeBack });
    };
    return {
      setWeight: (rule, weight) => {
        change({ weights: { [rule]: weight } }, { kind: 'weight', rule });
        // What it offers to take back is no longer the last thing that was done.
        dismiss();
      },
      resetTopic: (topic) => reset(defaultsOf(topic), { kind: 'topic', topic }),
      resetAll: () => reset(DEFAULT_WEIGHTS, { kind: 'all' }),
      undo: takeBack,
      setAutomatic: (automatic) => change({ automatic }),
      setTheme: (theme) => change({ theme }),
      setPageBadge: (pageBadge) => change({ pageBadge }),
      unmuteSite: async (site) => {
        try {
          // This site alone: another one may be muted at this very moment.
          await unmuteSite(site);
          const muteAgain = async () => {
            await muteSite(site);
            say(optionsMessages.undone);
          };
          const run = () => void muteAgain().catch(() => say(optionsMessages.notSaved));
          say(settingsMessages.unmuted(site), { label: optionsMessages.undo, run });
        } catch {
          say(optionsMessages.notSaved);
        }
      },
      setBadgeText: (badgeText) => change({ badgeText }),
      pickPolicy: pick,
      loadDetails: async (rule) => (await import('./rule-details')).drawDetails(rule),
    };
  }, [change, undo, now, pick, say, dismiss]);
}

/** The weights to which taking a step back would lead. */
function beforeStep(step: Step, settings: Settings): Weights {
  return withChange(settings, reversal(step, settings)).weights;
}

function defaultsOf(topic: RuleTopic): Partial<Weights> {
  const rules = BARE_RULES.filter((rule) => rule.topic === topic);
  return Object.fromEntries(rules.map(({ id }) => [id, DEFAULT_WEIGHTS[id]]));
}

type Toasts = Pick<ReturnType<typeof useToast>, 'say' | 'dismiss'>;

function useToast() {
  const [toast, setToast] = useState<ToastNote | null>(null);
  const say = useCallback((text: string, action?: ToastNote['action']) => {
    setToast({ id: Date.now(), text, ...(action && { action }) });
  }, []);
  const dismiss = useCallback(() => setToast(null), []);
  return { toast, say, dismiss };
}

/** The parts that come once the sliders are on show. */
function useWholeSettings(): { whole: WholeSettings | null; hasFailed: boolean } {
  const [whole, setWhole] = useState<WholeSettings | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    void import('./WholeSettings').then(setWhole, () => setFailed(true));
  }, []);
  return { whole, hasFailed };
}

/** The policies on which weights can be tried, as they come and go; the first one until the reader picks another. */
function usePolicies(initial: Policies) {
  const [policies, setPolicies] = useState(initial);
  const [picked, pick] = useState(initial[0].id);
  useEffect(() => watchSession(() => void listPolicies().then(setPolicies)), []);
  return { policies, chosen: policies.find(({ id }) => id === picked) ?? policies[0], pick };
}

/** Takes the last step back on Ctrl+Z or Cmd+Z, but where text is being written. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isWriting = event.target instanceof HTMLInputElement && event.target.type === 'search';
      const isAsked = document.querySelector('dialog[open]') !== null;
      if (!isUndo || isWriting || isAsked) return;
      event.preventDefault();
      // A remark that has the focus goes now: its own buttons give that back first to where it came from.
      const remark = document.activeElement?.closest('.toast');
      const action = remark?.querySelector<HTMLElement>('.toast__action');
      if (action) return action.click();
      remark?.querySelector<HTMLElement>('.toast__close')?.click();
      undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [undo]);
}
