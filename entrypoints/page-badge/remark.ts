import type { HidingPlace, PageBadge } from '../../lib/ui/page-badge/draw-page-badge';

/** Long enough to read two lines and to reach the button; it waits while the pointer or the focus is on it. */
const REMARK_MS = 8_000;

/** What the badge says in place of the verdict after it was hidden on a site or everywhere, for as long as it takes to read. */
export class Remark {
  private timer: ReturnType<typeof setInterval> | undefined;

  /** `onEnd`: the badge has its verdict back, and may have no business in the page any more. */
  constructor(
    private readonly badge: PageBadge,
    private readonly onEnd: () => void,
  ) {}

  get isOn(): boolean {
    return this.timer !== undefined;
  }

  begin(where: Exclude<HidingPlace, 'page'>, site: string | null): void {
    this.timer = setInterval(() => {
      if (!this.badge.element.matches(':hover, :focus-within')) this.end();
    }, REMARK_MS);
    this.badge.remark(where, site);
  }

  end(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    // What comes back later begins with the verdict.
    this.badge.element.dataset.part = 'verdict';
    this.onEnd();
  }
}
