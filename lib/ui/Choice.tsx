import { useId } from 'preact/hooks';
import './choice.css';

/** One of a few, beside each other; arrow keys move the choice. */
export function Choice<Value extends string>(props: {
  label: string;
  /** Whether the label is to be read by screen readers only. */
  isLabelHidden?: boolean;
  options: Readonly<Record<Value, string>>;
  chosen: Value;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class={props.isLabelHidden ? 'hidden-visually' : ''}>{props.label}</legend>
      <div class="choice__options">
        {(Object.entries(props.options) as [Value, string][]).map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChange(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
