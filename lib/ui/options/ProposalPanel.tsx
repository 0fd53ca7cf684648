import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { stripDirectionMarks } from '../../text/direction-marks';
import { keepingMessages } from '../messages/keeping-messages';
import { presetMessages } from '../messages/preset-messages';
import { settingsMessages } from '../messages/settings-messages';
import { nameUnknown } from './name-unknown';
import type { OtherSettings, Proposal, WeightChange } from './options-view';

/** So many of a group stand there at once; "Minimal" changes nearly a hundred. */
const SHOWN_FIRST = 6;

/** What a preset or a file would change, before it does; takes the focus when it comes. */
export function ProposalPanel(props: { proposal: Proposal; onApply: () => void; onDrop: () => void }) {
  const { source, changes, others, ignored } = props.proposal;
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const name = source.kind === 'preset' ? presetMessages.names[source.preset] : stripDirectionMarks(source.name);
  useEffect(() => heading.current?.focus(), [source.kind, name]);
  const lines = sayOthers(others);
  const changesNothing = changes.length === 0 && lines.length === 0;
  return (
    <section class="panel proposal" aria-labelledby={headingId}>
      <h3 id={headingId} ref={heading} tabIndex={-1} dir="auto">
        {source.kind === 'preset'
          ? presetMessages.wouldChange(name, changes.length)
          : presetMessages.fileWouldChange(name, changes.length)}
      </h3>
      {changesNothing && <p>{presetMessages.nothing}</p>}
      <ChangeGroup title={presetMessages.up} changes={changes.filter(({ before, after }) => after > before)} />
      <ChangeGroup
        title={presetMessages.down}
        changes={changes.filter(({ before, after }) => after < before && after > 0)}
      />
      <ChangeGroup title={presetMessages.gone} changes={changes.filter(({ after }) => after === 0)} />
      {lines.length > 0 && (
        <>
          <h4>{presetMessages.otherSettings}</h4>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {ignored.length > 0 && (
        <p class="proposal__ignored" dir="auto">
          {keepingMessages.file.ignored(nameUnknown(ignored), ignored.length)}
        </p>
      )}
      <div class="proposal__buttons">
        {!changesNothing && (
          <button type="button" class="button button--strong" onClick={props.onApply}>
            {source.kind === 'preset' ? presetMessages.apply : presetMessages.applyFile}
          </button>
        )}
        <button type="button" class="button" onClick={props.onDrop}>
          {changesNothing ? presetMessages.close : presetMessages.cancel}
        </button>
      </div>
    </section>
  );
}

function ChangeGroup({ title, changes }: { title: string; changes: readonly WeightChange[] }) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (changes.length === 0) return null;
  const sorted = [...changes].sort((a, b) => sizeOf(b) - sizeOf(a));
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_FIRST);
  return (
    <>
      <h4>
        {title} <span class="proposal__count">{changes.length}</span>
      </h4>
      <ul class="changes" ref={list} tabIndex={-1} aria-label={title}>
        {shown.map(({ rule, before, after }) => (
          <li key={rule.id}>
            <span dir="auto">{rule.title}</span>
            <span class="changes__step">
              <span aria-hidden="true">{presetMessages.step(before, after)}</span>
              <span class="hidden-visually">{presetMessages.stepSpoken(before, after)}</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            setWhole(true);
            // The button goes: the focus stays with what it showed.
            list.current?.focus();
          }}
        >
          {presetMessages.more(sorted.length - shown.length)}
          <span class="hidden-visually">: {title}</span>
        </button>
      )}
    </>
  );
}

function sayOthers({ automatic, theme, badgeText, pageBadge, mutedSites }: OtherSettings): string[] {
  const say = keepingMessages.file.otherSettings;
  return [
    automatic !== undefined && say.automatic(automatic),
    theme && say.theme(settingsMessages.themes[theme]),
    badgeText !== undefined && say.badgeText(badgeText),
    pageBadge !== undefined && say.pageBadge(pageBadge),
    mutedSites && say.mutedSites(mutedSites.length),
  ].filter((line) => typeof line === 'string');
}

function sizeOf({ before, after }: WeightChange): number {
  return Math.abs(after - before);
}
