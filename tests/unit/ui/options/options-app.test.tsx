// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../../../entrypoints/options/OptionsApp';
import { listPolicies } from '../../../../entrypoints/options/read-policies';
import { muteSite, readMutedSites } from '../../../../lib/settings/muted-sites';
import { readSettings } from '../../../../lib/settings/settings';
import { WEIGHT_PREFIX } from '../../../../lib/settings/weights';
import { cleanUp } from '../clean-up';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanUp);

/** The options page on what is stored. */
async function open() {
  const [settings, policies] = [await readSettings(), await listPolicies()];
  const { container } = render(<OptionsApp settings={settings} isUnreadable={false} policies={policies} />);
  const place = container.querySelector<HTMLElement>('.toast-place');
  if (!place) throw new Error('there is no place for remarks');
  return { container, toast: within(place) };
}

test('a site that is muted again after all is no longer said to be shown', async () => {
  await muteSite('marrow.example');
  const { toast } = await open();
  fireEvent.click(screen.getByLabelText('Show again here: marrow.example'));
  fireEvent.click(await toast.findByText('Undo'));
  await toast.findByText('Undone.');
  expect(toast.queryByText('Undo')).toBeNull();
  expect(await readMutedSites()).toEqual(['marrow.example']);
});

test('Ctrl+Z in a remark does what it offers, and the focus is where it was before', async () => {
  await muteSite('marrow.example');
  const { container, toast } = await open();
  const slider = container.querySelector<HTMLInputElement>('input[type=range]');
  if (!slider) throw new Error('there is no slider');
  slider.focus();
  const pressUndoKey = async (name: string) => {
    const button = await toast.findByRole('button', { name });
    button.focus();
    fireEvent.keyDown(button, { key: 'z', ctrlKey: true });
    await vi.waitFor(() => expect(button.isConnected).toBe(false));
    expect(document.activeElement).toBe(slider);
  };
  fireEvent.click(screen.getByLabelText('Show again here: marrow.example'));
  slider.focus();
  await pressUndoKey('Undo');
  await toast.findByText('Undone.');
  expect(await readMutedSites()).toEqual(['marrow.example']);
  await pressUndoKey('Dismiss');
});

test('there is nothing to take back once another page has changed the same weight', async () => {
  const { container } = await open();
  const slider = container.querySelector<HTMLInputElement>('input[type=range]');
  const undo = [...container.querySelectorAll('main button')].find(({ textContent }) => textContent === 'Undo');
  if (!slider || !undo) throw new Error('there is no slider, or nothing to take back with');
  fireEvent.input(slider, { target: { value: '3' } });
  expect(undo.getAttribute('aria-disabled')).not.toBe('true');
  const written = () => fakeBrowser.storage.local.get(null);
  await vi.waitFor(async () => expect(Object.values(await written())).toEqual([3]));
  const [key = WEIGHT_PREFIX] = Object.keys(await written());
  await act(() => fakeBrowser.storage.local.set({ [key]: 7 }));
  await vi.waitFor(() => expect(slider.value).toBe('7'));
  expect(undo.getAttribute('aria-disabled')).toBe('true');
});
