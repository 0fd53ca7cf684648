import { optionsMessages } from '../messages/options-messages';
import { presetMessages } from '../messages/preset-messages';
import type { PresetActions, PresetView, Proposal } from './options-view';
import { PresetIcon } from './PresetIcon';
import { ProposalPanel } from './ProposalPanel';

/** The presets, and what the one that was picked would change. */
export function PresetsSection(props: {
  presets: readonly PresetView[];
  proposal: Proposal | null;
  actions: PresetActions;
}) {
  const { presets, actions } = props;
  const proposal = props.proposal?.source.kind === 'preset' ? props.proposal : null;
  const picked = proposal?.source.kind === 'preset' ? proposal.source.preset : null;
  return (
    <section aria-labelledby="presets">
      <h2 id="presets" tabIndex={-1}>
        {optionsMessages.presets}
      </h2>
      <p class="section-intro">{presetMessages.intro}</p>
      <ul class="presets">
        {presets.map(({ id, changes }) => (
          <li key={id}>
            <button
              type="button"
              class={`preset ${changes === 0 ? 'preset--used' : ''}`}
              id={`preset-${id}`}
              aria-expanded={picked === id}
              onClick={() => (picked === id ? actions.dropProposal() : actions.propose(id))}
            >
              <PresetIcon name={id} />
              <strong>{presetMessages.names[id]}</strong>
              <span class="preset__note">{presetMessages.notes[id]}</span>
              <em>{changes === 0 ? presetMessages.inUse : presetMessages.changes(changes)}</em>
            </button>
          </li>
        ))}
      </ul>
      {proposal && (
        <ProposalPanel
          proposal={proposal}
          onApply={() => {
            actions.applyProposal();
            focusOn(`preset-${picked}`);
          }}
          onDrop={() => {
            actions.dropProposal();
            focusOn(`preset-${picked}`);
          }}
        />
      )}
    </section>
  );
}

/** The panel goes with the button that was pressed: the focus goes back to what opened it. */
function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
