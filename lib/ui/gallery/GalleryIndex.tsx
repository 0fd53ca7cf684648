import './gallery.css';

/** How wide a surface is shown here; what it has in the extension or, where a window has it to itself, a little less. */
const WIDTHS: Readonly<Record<string, number>> = {
  popup: 400,
  panel: 360,
  options: 1100,
  'page-badge': 480,
  parts: 480,
};

/** All states of all surfaces on one page, each in a frame of its own that loads when it comes into sight. */
export function GalleryIndex(props: { names: Readonly<Record<string, readonly string[]>>; theme: string | null }) {
  return (
    <main class="gallery">
      <h1>Every state of the interface</h1>
      {Object.entries(props.names).map(([surface, names]) => (
        <section key={surface} aria-labelledby={surface}>
          <h2 id={surface}>{surface}</h2>
          <ul>
            {names.map((name) => (
              <li key={name} style={{ '--width': `${WIDTHS[surface] ?? 480}px` }}>
                <a href={`#${surface}/${name}`}>
                  {surface}/{name}
                </a>
                <iframe
                  title={`${surface}/${name}`}
                  loading="lazy"
                  src={addressOf(`${surface}/${name}`, props.theme)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

/** With a query that this page does not have: browsers load no page into a frame of itself. */
function addressOf(state: string, theme: string | null): string {
  return `?${new URLSearchParams({ framed: '', ...(theme !== null && { theme }) })}#${state}`;
}
