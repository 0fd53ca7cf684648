import { useEffect, useId, useState } from 'preact/hooks';
import type { Score } from '../../analysis/report';
import { stripDirectionMarks } from '../../text/direction-marks';
import { GradeBadge } from '../GradeBadge';
import { Icon } from '../Icon';
import { messages } from '../messages';
import { optionsMessages } from '../messages/options-messages';
import { ScoreBar } from '../ScoreBar';
import type { Move, PreviewView } from './options-view';
import './preview-panel.css';

const words = optionsMessages.preview;

/** How many moves stand in the list; more is a matter for the popup's account. */
const LONGEST = 8;

/** Speaking waits until a drag has rested for so long, in milliseconds: a screen reader says the slider's steps. */
const REST = 800;

/** A policy's grade before and after the last change, and what moved; follows every step of a drag. */
export function PreviewPanel(props: { preview: PreviewView; isProposal: boolean; onPick: (id: string) => void }) {
  const { preview, isProposal } = props;
  // Where there is no room beside the rules, the panel is a bar at the foot of the window that opens upwards.
  const [isOpen, setOpen] = useState(false);
  const [headingId, bodyId] = [useId(), useId()];
  return (
    <aside class={`preview ${isOpen ? 'preview--open' : ''}`} aria-labelledby={headingId}>
      <div class="preview__sheet">
        <h2 id={headingId}>{words.heading}</h2>
        <div class="preview__verdicts">
          {preview.before && (
            <>
              <Verdict label={isProposal ? words.now : words.before} verdict={preview.before} isOld />
              <Icon name="chevron" class="preview__arrow" />
            </>
          )}
          <Verdict label={isProposal ? words.proposed : words.now} verdict={preview.after} />
          <button
            type="button"
            class="preview__toggle"
            aria-expanded={isOpen}
            aria-controls={bodyId}
            onClick={() => setOpen(!isOpen)}
          >
            <span class="hidden-visually">{isOpen ? words.close : words.open}</span>
            <Icon name="chevron" />
          </button>
        </div>
        {preview.after.score !== null && <ScoreBar score={preview.after.score} grade={preview.after.grade} />}
        <div class="preview__body" id={bodyId}>
          <PolicyPicker preview={preview} onPick={props.onPick} />
          <Explanation preview={preview} />
        </div>
        <p class="hidden-visually" role="status">
          {useRested(speak(preview))}
        </p>
      </div>
    </aside>
  );
}

function Verdict({ label, verdict, isOld = false }: { label: string; verdict: Score; isOld?: boolean }) {
  return (
    <div class={`preview__verdict ${isOld ? 'preview__verdict--old' : ''}`}>
      <GradeBadge grade={verdict.grade} size={isOld ? 34 : 46} />
      <p>
        <span>{label}</span>
        <strong>
          {verdict.score === null
            ? messages.grade.letter(null)
            : (isOld ? words.oldScore : words.scoreOf)(verdict.score)}
        </strong>
      </p>
    </div>
  );
}

function PolicyPicker({ preview, onPick }: { preview: PreviewView; onPick: (id: string) => void }) {
  const selectId = useId();
  return (
    <p class="preview__policy">
      <label for={selectId}>{words.pick}</label>
      <select id={selectId} value={preview.chosen} onChange={(event) => onPick(event.currentTarget.value)}>
        {preview.policies.map(({ id, title, site }) => (
          <option key={id} value={id} selected={id === preview.chosen}>
            {id === '' ? words.sample : words.policy(site, stripDirectionMarks(title) || messages.policy.untitled)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Explanation({ preview }: { preview: PreviewView }) {
  const { before, moved, others, idle, standard } = preview;
  const shown = moved.slice(0, LONGEST);
  const hasMoved = moved.length > 0 || others.lines > 0;
  return (
    <>
      {!before && <p>{words.unchanged}</p>}
      {idle && <p dir="auto">{idle.why === 'absent' ? words.absent(idle.title) : words.neutral(idle.title)}</p>}
      {before && !hasMoved && !idle && <p>{words.same}</p>}
      {hasMoved && (
        <>
          <h3>{words.moved}</h3>
          <ul class="moves">
            {shown.map((move) => (
              <MoveLine key={move.rule} move={move} />
            ))}
            {moved.length > shown.length && <li>{words.more(moved.length - shown.length)}</li>}
            {others.lines > 0 && (
              <li class="moves__others">
                <span>{words.others(others.lines)}</span>
                <span class="moves__points">{words.points(others.points)}</span>
              </li>
            )}
          </ul>
        </>
      )}
      {standard && standard.score !== null && (
        <p class="preview__standard">{words.defaults(standard.grade, standard.score)}</p>
      )}
    </>
  );
}

function MoveLine({ move: { title, before, after } }: { move: Move }) {
  return (
    <li>
      <span dir="auto">{title}</span>
      <span class={`moves__points moves__points--${after > before ? 'up' : 'down'}`}>
        <span aria-hidden="true">{words.change(before, after)}</span>
        <span class="hidden-visually">{words.changeSpoken(before, after)}</span>
      </span>
    </li>
  );
}

function speak({ before, after }: PreviewView): string {
  const say = ({ grade, score }: Score) =>
    score === null ? messages.grade.name(grade) : words.verdict(messages.grade.name(grade), words.scoreOf(score));
  return before ? words.spoken(say(before), say(after)) : '';
}

/** A text once it has stopped changing. */
function useRested(text: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
