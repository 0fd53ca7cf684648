// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OptionsApp } from '../../../../entrypoints/options/OptionsApp';
import { listPolicies } from '../../../../entrypoints/options/read-policies';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings';
import { cleanUp } from '../clean-up';

vi.mock('../../../../entrypoints/options/WholeSettings', () => {
  throw new Error('The file is gone.');
});

afterEach(cleanUp);

test('where presets, files and forgetting do not load, the page says so in their places; the weights are there', async () => {
  fakeBrowser.reset();
  const policies = await listPolicies();
  const { container } = render(<OptionsApp settings={DEFAULT_SETTINGS} isUnreadable={false} policies={policies} />);
  const words = () => [...container.querySelectorAll('.notice')].map(({ textContent }) => textContent);
  const note = 'Smallprint could not load what belongs hereTry again';
  await vi.waitFor(() => expect(words()).toEqual([note, note]));
  expect(container.querySelector('input[type=range]')).not.toBeNull();
});
