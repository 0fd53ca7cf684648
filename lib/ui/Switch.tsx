import { useId } from 'preact/hooks';
import './switch.css';

/** A setting that is on or off and takes effect at once. */
export function Switch(props: { label: string; note: string; on: boolean; onChange: (on: boolean) => void }) {
  const noteId = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={props.on}
          aria-checked={props.on}
          aria-describedby={noteId}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      <p id={noteId}>{props.note}</p>
    </div>
  );
}
