import { useEffect, useMemo, useState } from 'preact/hooks';
import { weightsOf } from '../../lib/settings/presets';
import { type Repairs, repairSettings } from '../../lib/settings/repair-settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { keepingMessages } from '../../lib/ui/messages/keeping-messages';
import { optionsMessages } from '../../lib/ui/messages/options-messages';
import { presetMessages } from '../../lib/ui/messages/preset-messages';
import { FileSection } from '../../lib/ui/options/FileSection';
import { ForgetSection } from '../../lib/ui/options/ForgetSection';
import { listKept } from '../../lib/ui/options/list-kept';
import { Notice } from '../../lib/ui/options/Notice';
import type { FileActions, ForgetActions, PresetActions, RejectedFile } from '../../lib/ui/options/options-view';
import { PresetsSection } from '../../lib/ui/options/PresetsSection';
import type { ToastNote } from '../../lib/ui/Toast';
import { forgetEverything, listKeptNow } from './forget-everything';
import { type Offer, presetsUnder, proposalOf } from './proposals';
import { loadSettings, saveSettings } from './settings-transfer';
import type { SettingsDesk } from './use-settings';

// What the options page can wait for until its sliders are on show: all that changes many settings at once.

/** What these parts share with the page. */
export interface WholeSettingsProps {
  readonly desk: SettingsDesk;
  readonly offer: Offer | null;
  readonly onOffer: (offer: Offer | null) => void;
  readonly say: (text: string, action?: ToastNote['action']) => void;
  readonly undo: () => void;
}

/** The presets, with what the one that was picked would change. */
export function Presets(props: WholeSettingsProps) {
  const { desk, offer, onOffer } = props;
  const answers = answersTo(props);
  const actions: PresetActions = {
    ...answers,
    propose: (preset) =>
      onOffer({ source: { kind: 'preset', preset }, change: { weights: weightsOf(preset) }, ignored: [] }),
  };
  const { settings } = desk;
  const presets = useMemo(() => presetsUnder(settings.weights), [settings.weights]);
  return <PresetsSection presets={presets} proposal={offer && proposalOf(offer, settings)} actions={actions} />;
}

/** Mends what is damaged among the stored settings, and says so. */
export function Amiss({ isUnreadable }: { isUnreadable: boolean }) {
  const [repairs, setRepairs] = useState<Repairs>({ damaged: 0, unknownRules: [] });
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => void repairSettings().then(setRepairs, () => setFailed(true)), []);
  return <Notice notice={{ ...repairs, unreadable: isUnreadable || hasFailed }} />;
}

/** A file of the settings, and forgetting them. */
export function Keeping(props: WholeSettingsProps) {
  const { desk, offer, onOffer, say } = props;
  const [rejected, setRejected] = useState<RejectedFile | null>(null);
  const answers = answersTo(props);
  const load = async (file: File) => {
    const loaded = await loadSettings(file);
    onOffer(loaded.ok ? { source: { kind: 'file', name: file.name }, ...loaded } : null);
    setRejected(loaded.ok ? null : { name: file.name, problems: loaded.problems });
  };
  const forget = async () => {
    const things = listKept(await listKeptNow(desk.now()));
    await desk.flush();
    await forgetEverything();
    desk.restart(DEFAULT_SETTINGS);
    onOffer(null);
    setRejected(null);
    const { done, doneNothing } = keepingMessages.forget;
    say(things.length > 0 ? done(things) : doneNothing);
  };
  const fileActions: FileActions = {
    ...answers,
    saveFile: () => say(keepingMessages.file.saved(saveSettings(desk.now(), new Date()))),
    loadFile: (file) => void load(file),
  };
  const forgetActions: ForgetActions = {
    listKept: () => listKeptNow(desk.now()),
    forgetAll: () => void forget().catch(() => say(keepingMessages.forget.failed)),
  };
  return (
    <>
      <FileSection proposal={offer && proposalOf(offer, desk.settings)} rejected={rejected} actions={fileActions} />
      <ForgetSection actions={forgetActions} />
    </>
  );
}

/** What the reader answers to a proposal. */
function answersTo({ desk, offer, onOffer, say, undo }: WholeSettingsProps) {
  return {
    dropProposal: () => onOffer(null),
    applyProposal: () => {
      if (!offer) return;
      desk.change(offer.change, offer.source);
      onOffer(null);
      const { applied, fileApplied, names } = presetMessages;
      const text = offer.source.kind === 'preset' ? applied(names[offer.source.preset]) : fileApplied;
      say(text, { label: optionsMessages.undo, run: undo });
    },
  };
}
