import { browser } from 'wxt/browser';
import { receiveVerdicts, type ShownVerdict, sendWish } from '../../lib/messages/page-badge';
import { isSamePage } from '../../lib/reports/same-page';
import { siteOf } from '../../lib/settings/muted-sites';
import { drawPageBadge, type HidingPlace } from '../../lib/ui/page-badge/draw-page-badge';
import { type Choices, followChoices } from './follow-choices';
import { PageCorner } from './page-corner';
import { Remark } from './remark';

/**
 * Shows in this page what the background tells, as long as the address stays and the reader has not hidden it; follows
 * the reader's choices, and goes when the page is left.
 */
export function startPageBadge(): void {
  let told: ShownVerdict | null = null;
  let choices: Choices | null = null;
  /** Where it was hidden for now, by address. */
  let hiddenOn: string | null = null;

  const site = siteOf(location.href);
  const badge = drawPageBadge(document, {
    open: () => void ask('open'),
    hide: (where) => void hide(where),
    dismiss: () => remark.end(),
    onChange: () => corner.settle(),
  });
  const corner = new PageCorner(document, badge.element, () => isAlive() && isHere());
  const remark = new Remark(badge, () => update());

  const update = (): void => {
    if (remark.isOn) return;
    const isHidden = !choices?.isOn || choices.isMuted || isSamePage(hiddenOn ?? '', location.href);
    if (told && choices && isHere() && !isHidden) {
      badge.element.dataset.theme = choices.theme;
      badge.show({ ...told, site: browser.extension?.inIncognitoContext ? null : site });
      corner.enter();
    } else {
      corner.leave();
    }
  };

  const isHere = (): boolean => told !== null && isSamePage(told.url, location.href);

  const ask = async (wish: Parameters<typeof sendWish>[0]): Promise<void> => {
    // With nobody left to answer, it only stands in the way.
    if (!(await sendWish(wish))) corner.leave();
  };

  const hide = async (where: HidingPlace): Promise<void> => {
    if (where === 'page') {
      hiddenOn = location.href;
      return update();
    }
    // First, so that the change of the setting finds it on show and leaves it there.
    remark.begin(where, site);
    await ask(where === 'site' ? 'mute' : 'never');
  };

  receiveVerdicts((shown) => {
    told = shown;
    update();
  });
  followChoices(site, (next) => {
    choices = next;
    update();
  });
  // A page that comes back from the browser's cache is read anew, and told then.
  addEventListener('pagehide', () => {
    told = null;
    remark.end();
  });
}

/** Whether the extension that put the script here still runs. */
function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
