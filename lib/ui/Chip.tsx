import './chip.css';

/** A short remark beside a title. */
export function Chip({ text }: { text: string }) {
  return <span class="chip">{text}</span>;
}
