import type { Weight } from '../rules/weights';
import { optionsMessages } from './messages/options-messages';
import './weight-slider.css';

/**
 * A weight from 0 ("not counted") to 10, by pointer or keys, with a tick where the default is. `onChange` is called for
 * every step of a drag.
 */
export function WeightSlider(props: {
  title: string;
  weight: Weight;
  standard: Weight;
  isNeutral: boolean;
  onChange: (weight: Weight) => void;
}) {
  const { title, weight, standard, isNeutral, onChange } = props;
  return (
    <span
      class={`slider ${weight === 0 ? 'slider--removed' : ''}`}
      style={{ '--filled': weight / 10, '--standard': standard / 10 }}
    >
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={weight}
        aria-label={optionsMessages.weightOf(title)}
        aria-valuetext={optionsMessages.weightSpoken(weight, isNeutral)}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {/* The slider speaks its value itself. */}
      <span class="slider__value" aria-hidden="true">
        <b>{optionsMessages.weight(weight)}</b> {optionsMessages.meaning(weight, isNeutral)}
      </span>
    </span>
  );
}
