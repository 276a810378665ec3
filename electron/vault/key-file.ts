import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { JournalError } from '../../shared/failure.ts';
import { parseJson } from '../platform/parse-json.ts';
import { writeDurably } from '../platform/durable-file.ts';
import { failureOf } from '../platform/failure-of.ts';
import { makeWayForFile } from '../platform/make-way.ts';
import { DataKey } from './data-key.ts';
import { argon2Parameters } from './derive-key.ts';
import { seal, unseal } from './sealing.ts';
import type { VaultFiles } from './vault-files.ts';

const MAGIC = 'evenfall vault';
const VERSION = 1;
export const LARGEST_KEY_FILE_BYTES = 8 * 1024;
const SALT_BYTES = 16;

const base64 = (bytes: number) =>
  z.base64().transform((text, context): Buffer => {
    const decoded = Buffer.from(text, 'base64');
    if (decoded.length === bytes) return decoded;
    context.issues.push({ code: 'custom', message: 'wrong length', input: text });
    return z.NEVER;
  });

const derivation = z.discriminatedUnion('name', [
  z.strictObject({
    name: z.literal('argon2id'),
    salt: base64(SALT_BYTES),
    parameters: argon2Parameters,
  }),
  z.strictObject({ name: z.literal('hkdf-sha256'), salt: base64(SALT_BYTES) }),
  /** HKDF-SHA256 of 32 random bytes that the keychain called `backend` gave out as `sealedSecret` (KD-6). */
  z.strictObject({
    name: z.literal('keychain'),
    salt: base64(SALT_BYTES),
    backend: z.string().min(1).max(64),
    sealedSecret: z.base64().max(4096),
  }),
]);
export type Derivation = z.infer<typeof derivation>;

const slot = z.strictObject({
  kind: z.enum(['passphrase', 'recovery-words', 'keychain']),
  derivation,
  nonce: base64(12),
  ciphertext: base64(32),
  tag: base64(16),
});
export type Slot = z.infer<typeof slot>;

const content = z.strictObject({
  magic: z.literal(MAGIC),
  version: z.literal(VERSION),
  vaultId: z.uuid(),
  slots: z.array(slot).min(1).max(8),
});
/** The random data key, wrapped once for each secret that opens it, and how each secret becomes a key. */
export type KeyFile = z.infer<typeof content>;

const sealedFile = z.strictObject({ content: z.unknown(), sha256: z.string() });
const anyVersion = z.object({ content: z.object({ magic: z.literal(MAGIC), version: z.int() }) });

/** A key file for a new vault, with no slot yet. */
export function newKeyFile(): KeyFile {
  return { magic: MAGIC, version: VERSION, vaultId: randomUUID(), slots: [] };
}

export function newSalt(): Buffer {
  return randomBytes(SALT_BYTES);
}

/** `file` with `dataKey` wrapped under `wrappingKey`, in place of any slot of that kind. */
export function withSlot(
  file: KeyFile,
  { kind, derivation: how }: Pick<Slot, 'kind' | 'derivation'>,
  { dataKey, wrappingKey }: { readonly dataKey: DataKey; readonly wrappingKey: Buffer },
): KeyFile {
  const sealed = dataKey.use((bytes) => seal(wrappingKey, bytes, header(file, kind, how)));
  const others = file.slots.filter((each) => each.kind !== kind);
  return { ...file, slots: [...others, { kind, derivation: how, ...sealed }] };
}

/** `file` without the slots of `kind`. A key file is never left without one that is typed (KD-6). */
export function withoutSlot(file: KeyFile, kind: 'recovery-words' | 'keychain'): KeyFile {
  return { ...file, slots: file.slots.filter((each) => each.kind !== kind) };
}

export function slotOf(file: KeyFile, kind: Slot['kind']): Slot | undefined {
  return file.slots.find((each) => each.kind === kind);
}

/** The data key, or undefined when `wrappingKey` is not the one that wrapped it. */
export function openSlot(
  file: KeyFile,
  { kind, derivation: how, ...sealed }: Slot,
  wrappingKey: Buffer,
): DataKey | undefined {
  const bytes = unseal(wrappingKey, sealed, header(file, kind, how));
  return bytes && new DataKey(bytes);
}

/**
 * Writes the second copy and then the key file, one whole after the other, and reads both back. The copy first: when the
 * key file itself cannot be written, it is still the old one that holds, as whoever is told of the failure expects.
 */
export function writeKeyFile(files: VaultFiles, file: KeyFile): void {
  const bytes = encodeKeyFile(file);
  for (const path of [files.keyFileCopy, files.keyFile]) {
    writeDurably(path, bytes);
    if (!readFileSync(path).equals(bytes)) throw new JournalError({ code: 'storage/failed' });
  }
}

/**
 * The key file, or its second copy where the first is missing or damaged. Throws `vault/key-file-missing`,
 * `vault/key-file-damaged` or `vault/newer`.
 */
export function readKeyFile(files: VaultFiles): KeyFile {
  const found = [files.keyFile, files.keyFileCopy].filter((path) => existsSync(path));
  if (found.length === 0) throw new JournalError({ code: 'vault/key-file-missing' });
  const readings = found.map((path) => decode(textOf(path)));
  const whole = readings.find((reading) => typeof reading === 'object');
  if (whole) return whole;
  const code = readings.includes('newer') ? 'vault/newer' : 'vault/key-file-damaged';
  throw new JournalError({ code });
}

/** Writes both files again unless both hold exactly `file`; what cannot be healed now is tried at the next opening. */
export function healKeyFile(files: VaultFiles, file: KeyFile): void {
  const bytes = encodeKeyFile(file);
  const isWhole = (path: string) => textOf(path) === bytes.toString('utf8');
  try {
    if ([files.keyFile, files.keyFileCopy].every(isWhole)) return;
    for (const path of [files.keyFile, files.keyFileCopy]) makeWayForFile(path);
    writeKeyFile(files, file);
  } catch {
    // A full disk is no reason to keep anyone out: one good copy has just opened the journal.
  }
}

/** Writes both files again where neither can be read any more; a different one that can be is left as it is. */
export function keepKeyFile(files: VaultFiles, file: KeyFile): void {
  try {
    readKeyFile(files);
  } catch (error) {
    if (failureOf(error).code !== 'vault/newer') healKeyFile(files, file);
  }
}

/** All of a slot but its wrap, and what the file says of itself: bound to the wrap, so that none can be exchanged. */
function header(file: KeyFile, kind: Slot['kind'], how: Derivation): Buffer {
  const { magic, version, vaultId } = file;
  return Buffer.from(JSON.stringify([magic, version, vaultId, kind, plain(how)]), 'utf8');
}

/** The bytes of a key file. */
export function encodeKeyFile(file: KeyFile): Buffer {
  const text = JSON.stringify(plain(file));
  return Buffer.from(`{"content":${text},"sha256":"${sha256(text)}"}\n`, 'utf8');
}

/** The key file that `bytes` are; undefined when they are none of this version. */
export function decodeKeyFile(bytes: Buffer): KeyFile | undefined {
  const reading = decode(bytes.length > LARGEST_KEY_FILE_BYTES ? '' : bytes.toString('utf8'));
  return typeof reading === 'object' ? reading : undefined;
}

function decode(text: string): KeyFile | 'newer' | 'damaged' {
  const json = parseJson(text);
  const outer = sealedFile.safeParse(json);
  if (!outer.success) return 'damaged';
  // A checksum tells a damaged file from a wrong passphrase; the wraps tell a changed one.
  if (sha256(JSON.stringify(outer.data.content)) !== outer.data.sha256) return 'damaged';
  const inner = content.safeParse(outer.data.content);
  if (inner.success) return inner.data;
  const { data } = anyVersion.safeParse(json);
  return data && data.content.version > VERSION ? 'newer' : 'damaged';
}

/** The file's text; empty for one that is too large to be a key file, or cannot be read. */
function textOf(path: string): string {
  try {
    return statSync(path).size > LARGEST_KEY_FILE_BYTES ? '' : readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Buffers as base64, everything else as it is, in the order the schema gives. */
function plain(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
