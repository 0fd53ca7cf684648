// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drawPageBadge, type PageBadgeView } from '../../../lib/ui/page-badge/draw-page-badge';

const VIEW: PageBadgeView = { grade: 'C', watch: 4, site: 'fernweh-post.example' };
const actions = { open: vi.fn(), hide: vi.fn(), dismiss: vi.fn(), onChange: vi.fn() };

beforeEach(() => {
  vi.clearAllMocks();
  document.body.replaceChildren();
});

describe('the badge', () => {
  it.each<[Partial<PageBadgeView>, string]>([
    [{}, 'Grade C, mixed: 4 things to watch'],
    [{ grade: 'A', watch: 0 }, 'Grade A, very good: nothing found to watch'],
    [{ grade: 'E', watch: 1 }, 'Grade E, very poor: 1 thing to watch'],
    [{ grade: null, watch: 2 }, 'Too little to grade: 2 things to watch'],
  ])('says %o in one line', (changes, line) => {
    const { open } = draw({ ...VIEW, ...changes });
    expect(open().textContent).toBe((changes.grade === null ? '–' : (changes.grade ?? 'C')) + line);
    expect(open().querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('opens the summary on a click', () => {
    draw(VIEW).open().click();
    expect(actions.open).toHaveBeenCalledOnce();
  });

  it('takes no click for its reader’s that a script made', () => {
    const { badge, open, press } = draw(VIEW, 'by the event');
    open().click();
    press('Hide this badge');
    expect(actions.open).not.toHaveBeenCalled();
    expect(badge.element.dataset.part).toBe('verdict');
  });

  it('follows a new verdict', () => {
    const { badge, open } = draw(VIEW);
    badge.show({ ...VIEW, grade: 'B', watch: 1 });
    expect(open().textContent).toContain('Grade B, good: 1 thing to watch');
  });

  it.each<[Partial<PageBadgeView>, string]>([
    [{ grade: 'B' }, 'Grade B, good: 4 things to watch'],
    [{ watch: 1 }, 'Grade C, mixed: 1 thing to watch'],
  ])('follows what alone has changed: %o', (changes, line) => {
    const { badge, open } = draw(VIEW);
    badge.show({ ...VIEW, ...changes });
    expect(open().textContent).toContain(line);
  });

  it('leaves alone what has not changed, and with it the focus', () => {
    const { badge, open } = draw(VIEW);
    open().focus();
    badge.show({ ...VIEW });
    expect(document.activeElement).toBe(open());
  });
});

describe('hiding it', () => {
  it.each([
    ['On this page for now', 'page'],
    ['On fernweh-post.example', 'site'],
    ['Everywhere', 'everywhere'],
  ])('%s', (name, where) => {
    const { press } = draw(VIEW);
    press('Hide this badge');
    expect(actions.hide).not.toHaveBeenCalled();
    press(name);
    expect(actions.hide).toHaveBeenCalledExactlyOnceWith(where);
  });

  it('is offered for the site of the last verdict', () => {
    const { badge, press, names } = draw(VIEW);
    badge.show({ ...VIEW, site: 'larkspur.example' });
    press('Hide this badge');
    expect(names()).toContain('On larkspur.example');
  });

  it('is not offered for a site that cannot be kept', () => {
    const { names, press } = draw({ ...VIEW, site: null });
    press('Hide this badge');
    expect(names()).toEqual(['On this page for now', 'Everywhere', 'Keep it']);
  });

  it.each(['Keep it', 'Escape'])('is taken back by %s, and the focus is where it was', (name) => {
    const { badge, press, names } = draw(VIEW);
    press('Hide this badge');
    expect(document.activeElement?.textContent).toBe('On this page for now');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    if (name === 'Escape') document.activeElement?.dispatchEvent(key);
    else press(name);
    expect(badge.element.dataset.part).toBe('verdict');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Hide this badge');
    expect(names()).toHaveLength(2);
  });

  it('is not undone by a verdict that comes meanwhile', () => {
    const { badge, press, open } = draw(VIEW);
    press('Hide this badge');
    badge.show({ ...VIEW, grade: 'E', watch: 9 });
    expect(badge.element.dataset.part).toBe('menu');
    press('Keep it');
    expect(open().textContent).toContain('Grade E');
  });

  it('says afterwards how to have it back', () => {
    const { badge, press } = draw(VIEW);
    badge.remark('site', VIEW.site);
    expect(badge.element.querySelector('[role=status]')?.textContent).toBe(
      'Hidden on fernweh-post.example. Smallprint’s settings can bring it back.',
    );
    press('Dismiss');
    expect(actions.dismiss).toHaveBeenCalledOnce();
  });
});

describe('a site’s name', () => {
  it('is text, whatever it is', () => {
    const { badge, press } = draw({ ...VIEW, site: '<img src=x onerror=alert(1)>' });
    press('Hide this badge');
    expect(badge.element.querySelector('img')).toBeNull();
    expect(badge.element.textContent).toContain('On <img src=x onerror=alert(1)>');
  });

  it('turns nothing round', () => {
    const { badge } = draw(VIEW);
    badge.remark('site', 'moc.\u202Eknab\u2066.example');
    expect(badge.element.textContent).toContain('Hidden on moc.knab.example');
  });

  it('is cut where it is long, so that its end is left', () => {
    const { names, press } = draw({ ...VIEW, site: `${'sub.'.repeat(60)}bank.example` });
    press('Hide this badge');
    expect(names()[1]).toMatch(/^On ….{28}bank\.example$/);
  });
});

/** A badge that takes every click for genuine, since jsdom makes none, or that asks the event as it does in pages. */
function draw(view: PageBadgeView, genuine: 'always' | 'by the event' = 'always') {
  const badge = drawPageBadge(document, actions, genuine === 'always' ? () => true : undefined);
  document.body.append(badge.element);
  badge.show(view);
  const buttons = () => [...badge.element.querySelectorAll('button')];
  const nameOf = (button: HTMLElement) => button.getAttribute('aria-label') ?? button.textContent ?? '';
  const names = () => buttons().map(nameOf);
  const press = (name: string) => {
    const button = buttons().find((one) => nameOf(one) === name);
    if (!button) throw new Error(`no button "${name}": ${names().join(', ')}`);
    button.click();
  };
  const open = () => {
    const [first] = buttons();
    if (!first) throw new Error('no button');
    return first;
  };
  return { badge, open, names, press };
}
