// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../../../entrypoints/options/OptionsApp';
import { listPolicies } from '../../../../entrypoints/options/read-policies';
import { muteSite, readMutedSites } from '../../../../lib/settings/muted-sites';
import { readSettings } from '../../../../lib/settings/settings';
import { cleanUp } from '../clean-up';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanUp);

/** The options page on what is stored. */
async function open() {
  const [settings, policies] = [await readSettings(), await listPolicies()];
  const { container } = render(<OptionsApp settings={settings} isUnreadable={false} policies={policies} />);
  const place = container.querySelector<HTMLElement>('.toast-place');
  if (!place) throw new Error('there is no place for remarks');
  return { toast: within(place) };
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
