// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../lib/ui/keep-focus';

keepFocus();

beforeEach(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<div id="page"><main><section><button>Read it</button></section></main></div>';
  find('button').focus();
});

afterEach(() => {
  document.body.innerHTML = '';
});

test('where a button goes, the focus moves to the nearest part around it that stays', async () => {
  find('button').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(find('section')));
  find('section').remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(find('main')));
});

test('where all around it is drawn anew, the focus moves to the main part', async () => {
  document.body.innerHTML = '<div><main><h1>Reading the page</h1></main></div>';
  await vi.waitFor(() => expect(document.activeElement).toBe(find('main')));
});

test('where the focus has gone by itself, or to something else, it stays there', async () => {
  find('button').blur();
  find('section').append('More');
  await settled();
  expect(document.activeElement).toBe(document.body);
  const other = document.createElement('button');
  find('main').append(other);
  find('button').focus();
  find('section').remove();
  other.focus();
  await settled();
  expect(document.activeElement).toBe(other);
});

test('a page that does not have the focus does not take it from another', async () => {
  vi.mocked(document.hasFocus).mockReturnValue(false);
  find('button').remove();
  await settled();
  expect(document.activeElement).toBe(document.body);
});

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}

/** After all that watches the page has been told. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
