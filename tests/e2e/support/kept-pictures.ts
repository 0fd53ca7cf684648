import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, type FullConfig, type Page } from '@playwright/test';
import { ROOT } from '../../../lib/cli/browser/build-extension';
import type { Gallery } from './gallery';
import { slimPng } from './slim-png';

/** Where pictures are kept; playwright.config.ts says the same to Playwright. */
const FOLDER = join(ROOT, 'tests', 'e2e', 'pictures');

/** What the kept pictures were taken with. */
const FINGERPRINT = join(FOLDER, 'fingerprint.json');

/** The part of a picture that may differ, 86 pixels of the popup's: a word that moves is more, a blurred edge is less. */
const TOLERANCE = 0.0003;

/** How far a colour may be off, from 0 to 1: more than what small pictures lose, less than one grey for another. */
const THRESHOLD = 0.1;

/** Words of every script that examples are written in, in the fonts of the interface. */
const PROBE = 'Smallprint fi 0123 … “Ärger” œuvre سياسة الخصوصية';

/** The pictures that the repository keeps of states; compared only where fonts and browser are those they were taken with. */
export class KeptPictures {
  private constructor(
    private readonly isComparable: boolean,
    private readonly isRenewed: boolean,
  ) {}

  /** `updates` is Playwright's --update-snapshots: then pictures are renewed, whatever they were taken with. */
  static async compareWith(gallery: Gallery, updates: FullConfig['updateSnapshots']): Promise<KeptPictures> {
    const fingerprint = `${JSON.stringify(await takeFingerprint(gallery), null, 2)}\n`;
    if (updates === 'all' || updates === 'changed') {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(FINGERPRINT, fingerprint);
      return new KeptPictures(true, true);
    }
    const isSame = existsSync(FINGERPRINT) && readFileSync(FINGERPRINT, 'utf8') === fingerprint;
    if (!isSame) console.log('skipped: fonts or browser differ from those of the kept pictures');
    return new KeptPictures(isSame, false);
  }

  /** Fails, without ending the test, where the window looks other than in the kept picture of that name. */
  async compare(page: Page, name: string, place?: string): Promise<void> {
    if (!this.isComparable) return;
    if (place) await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), place);
    const picture = await page.screenshot({ animations: 'disabled', scale: 'css' });
    // Only what may be written is made small: it takes longer than to compare it.
    const isWritten = this.isRenewed || !existsSync(join(FOLDER, name));
    expect
      .soft(isWritten ? slimPng(picture) : picture)
      .toMatchSnapshot(name.split('/'), { maxDiffPixelRatio: TOLERANCE, threshold: THRESHOLD });
  }

  /** The kept pictures that are not among those wanted. */
  listStray(wanted: readonly string[]): string[] {
    if (!existsSync(FOLDER)) return [];
    const kept = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
    return kept.filter((path) => path.endsWith('.png') && !wanted.includes(path));
  }
}

/** The browser's version, and how wide and high words are in each font: what decides how a page is laid out. */
async function takeFingerprint({ page, browserVersion }: Gallery): Promise<object> {
  const fonts = await page.evaluate((probe) => {
    const style = getComputedStyle(document.documentElement);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('the browser draws no text');
    return ['--sans', '--serif'].flatMap((name) =>
      ['400', '700'].map((weight) => {
        context.font = `${weight} 100px ${style.getPropertyValue(name)}`;
        const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(probe);
        return [name, weight, width, fontBoundingBoxAscent, fontBoundingBoxDescent].join(' ');
      }),
    );
  }, PROBE);
  return { chromium: browserVersion, fonts };
}
