/** What a page notices of what is done to it from outside; lives in the page, as `benchWatch`. */
export interface Watch {
  /** Whatever has been noticed until now. */
  list(): string[];
}

const seen: string[] = [];
const known = new Set(namesOfGlobals());

Object.defineProperty(window, 'benchWatch', { value: { list } satisfies Watch });
addEventListener('message', () => seen.push('a message'), true);
for (const target of [window, document, EventTarget.prototype]) {
  const dispatch = target.dispatchEvent;
  target.dispatchEvent = function (event) {
    seen.push(`an event: ${event.type}`);
    return dispatch.call(this, event);
  };
}
addEventListener('load', () => {
  new MutationObserver((changes) => {
    for (const { type, target } of changes) seen.push(`a change: ${type} of ${target.nodeName}`);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

function list(): string[] {
  const handlers = ['onpagehide', 'onpageshow', 'onpopstate', 'onmessage'] as const;
  return [
    ...seen,
    ...namesOfGlobals()
      .filter((name) => !known.has(name))
      .map((name) => `a global: ${name}`),
    ...handlers.filter((name) => window[name] !== null).map((name) => `a handler: ${name}`),
    `nodes: ${document.querySelectorAll('*').length}`,
  ];
}

function namesOfGlobals(): string[] {
  return [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)];
}
