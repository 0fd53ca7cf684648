import type { Weight } from '../rules/weights';
import { optionsMessages } from './messages/options-messages';
import './weight-slider.css';

/** A weight from 0 ("removed") to 10, by pointer or arrow keys. `onChange` is called for every step of a drag. */
export function WeightSlider(props: { title: string; weight: Weight; onChange: (weight: Weight) => void }) {
  const { title, weight, onChange } = props;
  return (
    <span class={`slider ${weight === 0 ? 'slider--removed' : ''}`}>
      <input
        type="range"
        min={0}
        max={10}
        step={1}
        value={weight}
        style={{ '--filled': `${weight * 10}%` }}
        aria-label={optionsMessages.weightOf(title)}
        aria-valuetext={optionsMessages.weightSpoken(weight)}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {/* The slider speaks its value itself. */}
      <span class="slider__value" aria-hidden="true">
        {optionsMessages.weight(weight)}
      </span>
    </span>
  );
}
