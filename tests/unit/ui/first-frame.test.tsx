// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test } from 'vitest';
import { viewOf } from '../../../entrypoints/report/view-of';
import { SAMPLE_TEXT } from '../../../entrypoints/welcome/sample-policy-text';
import { readingOfSample } from '../../../entrypoints/welcome/sample-reading';
import { score } from '../../../lib/analysis/score';
import { DEFAULT_WEIGHTS, type Weights } from '../../../lib/rules/weights';
import type { FirstFrame } from '../../../lib/summary/first-frame';
import { RULE_IDS } from '../../../lib/taxonomy/rule-ids';
import { drawFirstFrame } from '../../../lib/ui/popup/draw-first-frame';
import { PopupPage } from '../../../lib/ui/popup/PopupPage';
import { firstFrameOf } from '../../../lib/worker/first-frame';

const reading = readingOfSample(SAMPLE_TEXT);
const actions = { showQuote: () => {}, read: () => {}, openOptions: () => {}, copy: () => {} };
const good = new Set(reading.analysis.findings.filter(({ stance }) => stance === 'good').map(({ rule }) => rule));
const praising = Object.fromEntries(RULE_IDS.map((id) => [id, good.has(id) ? 10 : 1])) as Weights;

afterEach(async () => {
  await act(() => render(null, document.body));
  // What was drawn into a body once is never taken over again.
  document.body.replaceWith(document.createElement('body'));
});

function frameUnder(weights: Weights): FirstFrame {
  const graded = score(reading.analysis, weights);
  if (graded.score === null) throw new Error('the sample has no grade');
  return firstFrameOf(reading.analysis, graded, weights);
}

function drawWhole(weights: Weights): Promise<void> {
  const page = (
    <PopupPage
      view={viewOf(reading, weights)}
      rest={undefined}
      actions={actions}
      toast={null}
      onDismissToast={() => {}}
    />
  );
  return act(() => render(page, document.body));
}

describe('the first frame', () => {
  test.each([
    ['the standard weights', DEFAULT_WEIGHTS],
    ['weights under which another verdict leads', praising],
  ])('is the verdict of the whole popup, whose elements are then kept, under %s', async (_name, weights) => {
    expect(drawFirstFrame(frameUnder(weights))).toBe(true);
    const drawn = [...document.querySelectorAll('[role=status], .report-header__verdict, h1')];
    const looks = drawn.map((element) => element.outerHTML);
    expect(drawn).toHaveLength(3);
    await drawWhole(weights);
    expect([...document.querySelectorAll('[role=status], .report-header__verdict, h1')].slice(0, 3)).toEqual(drawn);
    expect(drawn.every((element) => element.isConnected)).toBe(true);
    expect(drawn.map((element) => element.outerHTML)).toEqual(looks);
    expect(document.querySelector('[data-first-frame]')).toBeNull();
    expect(document.querySelectorAll('.popup')).toHaveLength(1);
    expect(document.querySelectorAll('article')).toHaveLength(5);
  });

  test('differs under other weights', () => {
    expect(frameUnder(praising).sentence).not.toBe(frameUnder(DEFAULT_WEIGHTS).sentence);
  });

  test('shows words as text', () => {
    drawFirstFrame({ ...frameUnder(DEFAULT_WEIGHTS), sentence: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test.each(['F', '', 'toString'])('is not drawn for what is no grade: %j', (grade) => {
    document.body.textContent = 'as it was';
    expect(drawFirstFrame({ ...frameUnder(DEFAULT_WEIGHTS), grade })).toBe(false);
    expect(document.body.textContent).toBe('as it was');
  });
});
