import type { ComponentChildren } from 'preact';

/** A sentence of the interface with parts that are more than text: each stands where the sentence has its {name}. */
export function Sentence(props: { parts: Readonly<Record<string, ComponentChildren>>; children: string }) {
  // Every other piece is a name.
  const pieces = props.children.split(/\{(\w+)\}/);
  return <>{pieces.map((piece, i) => (i % 2 === 0 ? piece : (props.parts[piece] ?? null)))}</>;
}
