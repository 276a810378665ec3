import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const settings = readFileSync(`${root}/electron-builder.yml`, 'utf8');

/** What the settings say under `name`. */
function setting(name: string): string | undefined {
  return new RegExp(`^ *${name}: (.+)$`, 'm').exec(settings)?.[1];
}

describe('a package', () => {
  it('says nothing to the system of what the journal is about', () => {
    const shown = ['appId', 'productName', 'copyright', 'description', 'category'].map(setting);

    expect(shown).not.toContain(undefined);
    expect(shown.join(' ')).not.toMatch(/break|\bex\b|heart|separat|relationship|month/i);
  });

  it.each([
    ['has its fuses set', 'afterPack', './build/after-pack.ts'],
    ['waits for helplines to be rechecked', 'beforePack', './build/before-pack.ts'],
  ])('%s', (_what, name, file) => {
    const hook = setting(name);

    expect(hook).toBe(file);
    expect(existsSync(`${root}/${hook ?? ''}`)).toBe(true);
  });

  it('leaves every addon outside its archive, where nothing unpacks it to a temporary file', () => {
    expect(settings).toMatch(/^asar: true$/m);
    expect(settings).toMatch(/^asarUnpack:\n {2}- '\*\*\/\*\.node'$/m);
  });
});
