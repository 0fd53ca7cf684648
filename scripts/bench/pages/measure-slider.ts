import type { Page } from 'playwright-core';
import { launchExtension } from '../../../lib/cli/browser/launch-extension';
import type { Setting } from './browsers';
import { type Sample, summarise } from './sample';

/** Script from a step of a weight's slider to the new grade and score on the page, in milliseconds. */
export interface SliderStep {
  readonly script: number;
  /** Whether the preview says something else than before. */
  readonly hasChanged: boolean;
}

const STEPS = 60;
/** A rule that the sample policy, which the preview shows, breaks. */
const RULE = 'Shares data with advertisers';

/** Moves a slider of the options page, whose preview shows the sample policy, with all rules on show. */
export async function measureSlider({ program, extension }: Setting): Promise<Sample> {
  const { context, extensionId } = await launchExtension({ program, extension, headless: true });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.getByRole('button', { name: 'Balanced' }).waitFor();
    const steps = await stepSlider(page, RULE);
    if (!steps.every(({ hasChanged }) => hasChanged)) throw new Error('a step changed nothing in the preview');
    return summarise(steps.map(({ script }) => script));
  } finally {
    await context.close();
  }
}

/** Moves the slider of the rule with this title on an options page, a step a frame, to and fro. */
export function stepSlider(page: Page, rule: string): Promise<SliderStep[]> {
  return page.evaluate(
    async ({ title, amount }) => {
      const slider = document.querySelector<HTMLInputElement>(`input[aria-label="Weight of “${title}”"]`);
      const preview = document.querySelector('.preview');
      if (!slider || !preview) throw new Error('there is no such slider');
      const steps: { script: number; hasChanged: boolean }[] = [];
      for (let i = 0; i < amount; i++) {
        const before = preview.textContent;
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        slider.valueAsNumber = i % 2 === 0 ? 0 : 1 + (i % 9);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // What is drawn in answer is drawn in microtasks, before the browser paints.
        await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
        steps.push({ script: performance.now() - start, hasChanged: preview.textContent !== before });
      }
      return steps;
    },
    { title: rule, amount: STEPS },
  );
}
