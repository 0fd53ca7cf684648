import type { ComponentChildren } from 'preact';

/** A part of a report under its heading; `icon` stands before the title. */
export function Section(props: { icon: ComponentChildren; title: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h2 class="section__heading">
        {props.icon}
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** Terms with what belongs to each, line by line; `wide` where terms are more than a word. */
export function TermList(props: {
  rows: readonly (readonly [term: string, content: ComponentChildren])[];
  wide?: boolean;
}) {
  return (
    <dl class="facts">
      {props.rows.map(([term, content]) => (
        <div key={term} class={`facts__row ${props.wide ? 'facts__row--wide' : ''}`}>
          <dt>{term}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
