import type { ComponentChildren } from 'preact';
import { optionsMessages } from '../messages/options-messages';
import { Toast, type ToastNote } from '../Toast';
import './options.css';
import { GeneralSection } from './GeneralSection';
import { OptionsNav } from './OptionsNav';
import type { OptionsActions, OptionsView } from './options-view';
import { PreviewPanel } from './PreviewPanel';
import { RulesSection } from './RulesSection';

/** The whole options page: what counts how much, tried on a policy; when it reads; and the reader's settings as a whole. */
export function OptionsPage(props: {
  view: OptionsView;
  actions: OptionsActions;
  /** What comes once the page is on show: what was amiss, presets, and the settings as a whole. Nothing until then. */
  notice: ComponentChildren;
  presets: ComponentChildren;
  keeping: ComponentChildren;
  toast: ToastNote | null;
  onDismissToast: () => void;
}) {
  const { view, actions } = props;
  return (
    <div class="options">
      <header class="options__header">
        <p class="options__product">{optionsMessages.product}</p>
        <h1>{optionsMessages.heading}</h1>
        <p>{optionsMessages.intro}</p>
        {props.notice}
      </header>
      <div class="options__columns">
        <OptionsNav rules={view.rules} />
        <main>
          <GeneralSection view={view} actions={actions} />
          <div class="presets-place">{props.presets}</div>
          <RulesSection view={view} actions={actions} />
          {props.keeping}
          <footer class="options__footer">
            <p>{optionsMessages.promise}</p>
          </footer>
        </main>
        <PreviewPanel preview={view.preview} isProposal={view.isProposal} onPick={actions.pickPolicy} />
      </div>
      <Toast note={props.toast} onDismiss={props.onDismissToast} />
    </div>
  );
}
