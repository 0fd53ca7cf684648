import type { FirstFrame } from '../../summary/first-frame';
import type { Grade } from '../../taxonomy/grade';
import { GRADE_SHAPES } from '../grade-shapes';
import '../grade-badge.css';
import '../score-bar.css';
import './popup.css';

/**
 * Draws the verdict as ReportHeader.tsx does, element by element, but by hand: what draws the rest of the popup is not
 * loaded yet, and then takes these elements over. False where the frame has no grade that there is.
 */
export function drawFirstFrame(frame: FirstFrame): boolean {
  const { grade, gradeName, meaning, score, scoreName, sentence, spoken } = frame;
  if (!isGrade(grade)) return false;
  const badge = make(
    'svg',
    {
      class: 'grade-badge',
      'data-grade': grade,
      width: '56',
      height: '56',
      viewBox: '0 0 48 48',
      role: 'img',
      'aria-label': gradeName,
    },
    make('path', { d: GRADE_SHAPES[grade] }),
    make('text', { x: '24', y: '24', 'dominant-baseline': 'central', 'text-anchor': 'middle' }, grade),
  );
  const length = document.createElement('span');
  length.style.inlineSize = `${score}%`;
  const verdict = make(
    'div',
    { class: 'report-header__verdict' },
    badge,
    make(
      'div',
      { class: 'report-header__score' },
      make('p', {}, make('strong', {}, scoreName), make('span', {}, meaning)),
      make('span', { class: 'score-bar', 'data-grade': grade, 'aria-hidden': 'true' }, length),
    ),
  );
  document.body.replaceChildren(
    make(
      'div',
      { class: 'popup', 'data-first-frame': '' },
      make('p', { class: 'hidden-visually', role: 'status' }, spoken),
      make('main', {}, make('header', { class: 'report-header' }, verdict, make('h1', {}, sentence))),
    ),
  );
  return true;
}

function isGrade(grade: string): grade is Grade {
  return Object.hasOwn(GRADE_SHAPES, grade);
}

/** An element with its attributes and what is in it; text stays text. */
function make(name: string, attributes: Readonly<Record<string, string>>, ...inside: (Element | string)[]): Element {
  const space = /^(?:svg|path|text)$/.test(name) ? '2000/svg' : '1999/xhtml';
  const element = document.createElementNS(`http://www.w3.org/${space}`, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
}
