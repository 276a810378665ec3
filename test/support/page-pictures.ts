import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { GreyPicture } from './grey-pictures.ts';

/** Pixels to the inch: enough to see every line and dot, and little enough to be kept. */
export const PIXELS_PER_INCH = 60;

export const NO_PDFTOPPM = 'skipped: pdftoppm (poppler-utils) is not installed';

export function hasPdftoppm(): boolean {
  return spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** Pages `first` to `last` of a PDF in greys, as PNG files, drawn by another program than the one that made it. */
export function picturesOf(
  pdf: string,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-pages-'));
  try {
    const wish = ['-png', '-gray', '-r', String(PIXELS_PER_INCH)];
    const pages = ['-f', String(first), '-l', String(last)];
    const { status } = spawnSync('pdftoppm', [...wish, ...pages, pdf, join(folder, 'page')]);
    if (status !== 0) throw new Error('The pages could not be drawn.');
    return readdirSync(folder)
      .toSorted()
      .map((file) => readFileSync(join(folder, file)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads a PNG with the browser that is there anyway. */
export async function greyPicture(page: Page, png: Buffer): Promise<GreyPicture> {
  const { width, height, base64 } = await page.evaluate(async (given) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.codePointAt(0) ?? 0);
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('Nothing can be drawn here.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let letters = '';
    for (let at = 0; at < data.length; at += 4) letters += String.fromCodePoint(data[at] ?? 0);
    return { width: bitmap.width, height: bitmap.height, base64: btoa(letters) };
  }, png.toString('base64'));
  return { width, height, greys: new Uint8Array(Buffer.from(base64, 'base64')) };
}
