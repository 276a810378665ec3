import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPreferences } from '../../../../electron/shell/preferences.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../../shared/model/preferences.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

const OWN: Preferences = {
  theme: 'dusk',
  textSize: 130,
  idleMinutes: 1,
  locksWhenMinimised: true,
  coversWithoutFocus: true,
  quickHideLocks: false,
  isContentProtected: false,
};

/** A folder whose preferences file holds `text`. */
function aFolderWith(text: string): string {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'preferences.json'), text);
  return folder;
}

describe('preferences', () => {
  it('have their defaults where there are none yet, and leave no file behind by asking', () => {
    const folder = scratchFolder();

    expect(openPreferences(folder).current()).toEqual(DEFAULT_PREFERENCES);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lock after five minutes unless someone says otherwise', () => {
    expect(openPreferences(scratchFolder()).current().idleMinutes).toBe(5);
  });

  it('hold from now on, and at the next start', () => {
    const folder = scratchFolder();
    const store = openPreferences(folder);

    store.save(OWN);

    expect([store.current(), openPreferences(folder).current()]).toEqual([OWN, OWN]);
  });

  it('may say that the journal never locks by itself', () => {
    const folder = scratchFolder();

    openPreferences(folder).save({ ...OWN, idleMinutes: null });

    expect(openPreferences(folder).current().idleMinutes).toBeNull();
  });

  it('of an earlier version still hold, and what it did not know is the safe default', () => {
    const store = openPreferences(aFolderWith('{"theme":"dusk","textSize":115,"idleMinutes":10}'));

    expect(store.current()).toEqual({
      theme: 'dusk',
      textSize: 115,
      idleMinutes: 10,
      locksWhenMinimised: false,
      coversWithoutFocus: false,
      quickHideLocks: true,
      isContentProtected: true,
    });
  });

  it('are readable by their owner alone', () => {
    const folder = scratchFolder();

    openPreferences(folder).save(OWN);

    expect(statSync(join(folder, 'preferences.json')).mode & 0o777).toBe(0o600);
  });

  it('keep what is there and take the default for what is missing', () => {
    const store = openPreferences(aFolderWith('{"theme":"paper"}'));

    expect(store.current()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'paper' });
  });

  it.each([
    ['nothing', ''],
    ['garbage', '\u0000\u0001 not json'],
    ['half a file', '{"theme":"pap'],
    ['text', '"paper"'],
    ['a number', '7'],
    ['a list', '["paper"]'],
    ['null', 'null'],
    ['a key nobody knows', JSON.stringify({ ...OWN, colour: 'pink' })],
    ['another prototype', '{"theme":"dusk","__proto__":{"idleMinutes":1}}'],
    ['a theme nobody drew', JSON.stringify({ ...OWN, theme: 'neon' })],
    ['a text too small to read', JSON.stringify({ ...OWN, textSize: 10 })],
    ['a lock that never comes', JSON.stringify({ ...OWN, idleMinutes: 0 })],
    ['a lock that comes in a week', JSON.stringify({ ...OWN, idleMinutes: 10_080 })],
  ])('have their defaults where the file holds %s', (_, text) => {
    expect(openPreferences(aFolderWith(text)).current()).toEqual(DEFAULT_PREFERENCES);
  });

  it('leave a file they could not read until something is saved', () => {
    const folder = aFolderWith('garbage');
    const path = join(folder, 'preferences.json');

    const store = openPreferences(folder);
    const before = readFileSync(path, 'utf8');
    store.save(OWN);

    expect(before).toBe('garbage');
    expect(openPreferences(folder).current()).toEqual(OWN);
  });

  it('hold for this run although they cannot be kept, and that is said', () => {
    const folder = scratchFolder();
    mkdirSync(join(folder, 'preferences.json'));
    const store = openPreferences(folder);

    expect(() => store.save(OWN)).toThrow();

    expect(store.current()).toEqual(OWN);
    expect(readdirSync(folder)).toEqual(['preferences.json']);
    expect(existsSync(join(folder, 'preferences.json'))).toBe(true);
  });
});
