/**
 * The language the journeys' app is started in (every Chromium has it), and in which the words a test imports write
 * their dates. The `journeys` project runs this before each of its files.
 */
export const LANGUAGE = 'en-US';

Object.defineProperty(globalThis, 'navigator', {
  value: { language: LANGUAGE, languages: [LANGUAGE] },
});
