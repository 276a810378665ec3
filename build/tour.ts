import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchApp } from '../test/support/launch-app.ts';
import { ensureBrowser, ensureBuilt } from './runtime.ts';
import { tourSteps } from './tour-steps.ts';
import { createTourist } from './tourist.ts';

const WRONG_ARGUMENT = 2;

process.exit(await main());

/** A whole month in the real app, headless, on a scratch vault; 0 when every step went well. */
async function main(): Promise<number> {
  const folder = outFolder();
  if (folder === undefined) {
    process.stderr.write('The tour takes --out FOLDER and nothing else.\n');
    return WRONG_ARGUMENT;
  }
  ensureBuilt();
  const browser = ensureBrowser();
  if (!browser.ok) {
    process.stderr.write(`${browser.problem}\n`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'evenfall-tour-'));
  const app = await launchApp({
    home,
    clock: '2026-11-30T20:40:00Z',
    zone: 'Europe/Paris',
    locale: 'en-GB',
    downloads: folder,
  });
  const tourist = createTourist(app, folder);
  try {
    await tourSteps(tourist);
  } finally {
    await app.close();
    rmSync(home, { recursive: true, force: true });
  }
  writeFileSync(join(folder, 'tour.json'), `${JSON.stringify(tourist.steps, null, 2)}\n`);
  const failed = tourist.steps.filter(({ ok }) => !ok);
  for (const { name } of failed) process.stderr.write(`This step did not work: ${name}\n`);
  process.stdout.write(`${tourist.steps.length} steps, pictures and summary.pdf in ${folder}\n`);
  return failed.length === 0 ? 0 : 1;
}

function outFolder(): string | undefined {
  try {
    const { values } = parseArgs({ options: { out: { type: 'string' } } });
    return resolve(values.out ?? 'out/tour');
  } catch {
    return undefined;
  }
}
