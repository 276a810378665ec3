/** Stands in most texts below, so that one search tells whether any of what was written came out where it may not. */
export const CANARY = 'quiet heron 7f3a';

const SQL_LOOKING = [
  `'; DROP TABLE entry; -- ${CANARY}`,
  `" OR 1=1 -- ${CANARY}`,
  `x'); ATTACH DATABASE '/tmp/evenfall-stolen.db' AS a KEY ''; -- ${CANARY}`,
  `${CANARY}\\'; UPDATE meta SET value = '999999'; --`,
  `?1 :name @name $name ${CANARY}`,
] as const;

const CODE_LOOKING = [
  `<script>globalThis.hostilePasteRan=1</script>${CANARY}`,
  `<img src=x onerror="globalThis.hostilePasteRan=1"> ${CANARY}`,
  // The very text that a template would fill in.
  // oxlint-disable-next-line no-template-curly-in-string
  '${globalThis.hostilePasteRan=1} {{constructor.constructor("return 1")()}} %s %n %x',
  'javascript:globalThis.hostilePasteRan=1',
  `{"$ne":null,"canary":"${CANARY}"}`,
  '__proto__',
  'constructor',
] as const;

/** None of these names a folder that is there: some commands take one. */
const PATH_LOOKING = [
  `../../../../no-such-place/${CANARY}`,
  'C:\\Windows\\win.ini',
  '\\\\server\\share\\journal.db',
  'file:///no-such-place/journal.db?key=x',
  'journal.db\u0000.txt',
  '/dev/null/x',
] as const;

const ODD_CHARACTERS = [
  `half a character \uD83D ${CANARY}`,
  `the other half \uDE00 ${CANARY}`,
  `nothing\u0000after ${CANARY}`,
  `\u0001\u0007\u001B[31m\u007F\u009F ${CANARY}`,
  `\u202Egnp.txt\u202C \u2066hidden\u2069 ${CANARY}`,
  `\uFEFF\uFFFE\uFFFF ${CANARY}`,
  `line\u2028paragraph\u2029end\r\n${CANARY}`,
  `Z\u0351\u036B\u0343\u036A\u0302a\u034Al\u0316g\u0323o ${CANARY}`,
  `👩‍👩‍👧‍👦 und Straße, İstanbul, ﷽ ${CANARY}`,
  '',
  ' ',
] as const;

const INNOCENT = [
  `I took the long way and it was only cold. ${CANARY}`,
  `ruhig, müde, ein bisschen hungrig ${CANARY}`,
  'Europe/Paris',
  'a',
  '7',
] as const;

/** Texts of the forms the contract asks for by a pattern of its own; a new pattern gets its example here. */
const OF_A_FORM = [
  'https://example.org/a',
  'mailto:name@example.org',
  '20261122-213000-by-hand-0a1b.evenfall',
  '2026-11-22T21-30-00Z',
  'AAECAwQFBgcICQoLDA0ODw==',
] as const;

/** Texts a field may be sent: hostile ones, odd ones, ordinary ones. */
export const TEXTS: readonly string[] = [
  ...SQL_LOOKING,
  ...CODE_LOOKING,
  ...PATH_LOOKING,
  ...ODD_CHARACTERS,
  ...INNOCENT,
  ...OF_A_FORM,
];
