import { JournalError, type FailureCode } from '../shared/failure.ts';
import { LATEST_VERSION, migrate } from './database/migrate.ts';
import { EXIT, readRescueArguments } from './export/rescue-arguments.ts';
import { readJournal, writeJournal } from './export/rescue-journal.ts';
import { extentOf, type Rescued } from './export/rescue-report.ts';
import { rescueSource, type RescueSource } from './export/rescue-source.ts';
import { rescueWords } from './export/rescue-words.ts';
import { readSecret } from './export/read-secret.ts';
import type { DataKey } from './vault/data-key.ts';
import { openInMemory } from './vault/open-vault.ts';
import { openWith } from './vault/secrets.ts';

const SENTENCES: Readonly<Partial<Record<FailureCode, string>>> = {
  'vault/absent': rescueWords.noJournal,
  'vault/key-file-missing': rescueWords.keyFileMissing,
  'vault/key-file-damaged': rescueWords.keyFileDamaged,
  'backup/damaged': rescueWords.backupDamaged,
  'vault/newer': rescueWords.newer,
};

process.exit(await rescue(process.argv.slice(2)).catch(endUnexpectedly));

/** `npm run rescue`: writes all that can be read of a journal into a folder, without the app. Its answer is its exit code. */
async function rescue(typed: readonly string[]): Promise<number> {
  // Whatever is made here belongs to its owner alone, from the first file on.
  process.umask(0o077);
  const given = readRescueArguments(typed);
  if (given.kind === 'help') {
    process.stdout.write(rescueWords.help);
    return EXIT.allRead;
  }
  if (given.kind === 'problem') return say(given.sentence, given.exitCode);
  const source = orSentence(() => rescueSource(given.home));
  if (typeof source === 'string') return say(source, EXIT.nothingReadable);
  process.stderr.write(`${rescueWords.warning}\n`);
  const key = await askForKey(source);
  if (!key) return say(rescueWords.refused, EXIT.refused);
  try {
    return rescueWith(source, key, given.out);
  } finally {
    key.wipe();
  }
}

function rescueWith(source: RescueSource, key: DataKey, out: string): number {
  const into = openInMemory();
  migrate(into);
  const rescued = orSentence(() => readJournal(into, source, key));
  if (typeof rescued === 'string') return say(rescued, EXIT.nothingReadable);
  const origin = { vaultId: source.keyFile.vaultId, schemaVersion: LATEST_VERSION };
  try {
    writeJournal(into, { out, origin, rescued });
  } catch {
    return say(rescueWords.outNotWritable, EXIT.notWritable);
  }
  return sayHowItWent(rescued);
}

function sayHowItWent(rescued: Rescued): number {
  const extent = extentOf(rescued);
  process.stdout.write(`${rescueWords.extent[extent]}\n`);
  return extent === 'all' ? EXIT.allRead : EXIT.notAllRead;
}

/** What was typed may be either; a passphrase is tried first, because most journals are opened with one. */
async function askForKey({ keyFile }: RescueSource): Promise<DataKey | undefined> {
  const typed = await readSecret(process.stdin, () => process.stderr.write(rescueWords.askSecret));
  if (process.stdin.isTTY) process.stderr.write('\n');
  if (!typed) return undefined;
  const key = await openWith(keyFile, { kind: 'passphrase', passphrase: typed });
  return key ?? openWith(keyFile, { kind: 'recovery-words', words: typed });
}

/** What `work` gives, or the sentence for what kept it from doing so. */
function orSentence<T extends object>(work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    const sentence = error instanceof JournalError && SENTENCES[error.failure.code];
    return sentence || rescueWords.unreadable;
  }
}

/** Says nothing of the error itself: it may name a place, or hold what was written. */
function endUnexpectedly(): number {
  return say(rescueWords.unexpected, EXIT.unexpected);
}

function say(sentence: string, exitCode: number): number {
  process.stderr.write(`${sentence}\n`);
  return exitCode;
}
