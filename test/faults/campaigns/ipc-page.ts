import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { frameWords } from '../../../renderer/words/frame.ts';
import { contract, type CommandName } from '../../../shared/ipc/contract.ts';
import type { Result } from '../../../shared/result.ts';
import {
  addFrames,
  callAll,
  callWithLiveInputs,
  hasBridge,
  type CarriedMessage,
  type PageAnswer,
} from '../../fuzz/in-page.ts';
import { aMessage, COMMAND_NAMES, type FuzzMessage } from '../../fuzz/messages.ts';
import { validInput } from '../../fuzz/valid-input.ts';
import { launchApp, type App } from '../../support/launch-app.ts';
import { unlock } from '../../support/steps.ts';
import { makeCheapVault } from '../../support/cheap-vault.ts';
import type { Campaign, Extent, Outcome } from '../campaign.ts';
import { isTaken, judgeResult, type Judging } from '../support/judged-answers.ts';
import { inOwnFolder } from '../support/own-folder.ts';
import { noProblems, type Problems } from '../support/problems.ts';
import { seededRandom, type Random } from '../support/random.ts';
import { checkStored, shapeOf } from '../support/stored-rows.ts';

/** How many messages through the bridge of a real page, besides those that can only be made in it. */
const MESSAGES: Readonly<Record<Extent, number>> = { whole: 3_000, quick: 300 };

const BATCH = 50;
const LOCKED_SHARE = 0.2;

/** On the days of the rows that are made up, so that they are shown. */
const EVENING = '2026-11-23T21:00:00Z';

/** What a frame, or a page that is not ours, is told. */
const TURNED_AWAY = JSON.stringify({ ok: false, failure: { code: 'unexpected' } });

/** Commands that end the window the messages come from, or hide it, or take it to another one. */
const LEAVING: ReadonlySet<unknown> = new Set<CommandName>(['app.lock', 'app.hide', 'print.print']);

/** Messages of every kind through the bridge of the running app's page, from its frames and from other pages. */
export const ipcPage: Campaign = {
  fault: 'hostile messages from the page',
  runsBeside: true,
  run: (extent, seed) => inOwnFolder((folder) => fuzzPage(folder, MESSAGES[extent], seed)),
};

type Fuzz = { readonly random: Random; readonly problems: Problems; sent: number };

async function fuzzPage(folder: string, messages: number, seed: number): Promise<Outcome> {
  const home = join(folder, 'home');
  const fuzz: Fuzz = { random: seededRandom(seed), problems: noProblems(), sent: 0 };
  await makeCheapVault(home);
  const before = await shapeOf(home);
  const app = await launchApp({ home, downloads: folder, clock: EVENING });
  try {
    await fuzzApp(app, messages, fuzz);
  } finally {
    await app.close();
  }
  await checkStored(home, fuzz.problems, { before, acknowledged: new Set() });
  return fuzz.problems.outcome(fuzz.sent, '');
}

async function fuzzApp(app: App, messages: number, fuzz: Fuzz): Promise<void> {
  const whileLocked = Math.floor(messages * LOCKED_SHARE);
  let hasEnded = false;
  void app.ended.then(() => {
    hasEnded = true;
  });
  await unlock(app.page);
  await sendMany(app.page, messages - whileLocked, { fuzz, isLocked: false });
  await sendLive(app.page, fuzz);
  await knockFromElsewhere(app.page, fuzz);
  await checkPageStands(app.page, fuzz.problems);
  const locked = await lockFromWithin(app);
  await sendMany(locked, whileLocked, { fuzz, isLocked: true });
  if (hasEnded) fuzz.problems.found('crashes', 'the app ended by itself');
}

type Sending = { readonly fuzz: Fuzz; readonly isLocked: boolean };

async function sendMany(page: Page, count: number, { fuzz, isLocked }: Sending): Promise<void> {
  for (let left = count; left > 0; left -= BATCH) {
    const batch = Array.from({ length: Math.min(left, BATCH) }, () => wanted(fuzz.random));
    const answers = await page.evaluate(
      callAll,
      batch.map(({ carried }) => carried),
    );
    for (const [index, answer] of answers.entries()) {
      judge(batch[index]?.message, answer, { kind: 'main', isLocked, problems: fuzz.problems });
    }
    fuzz.sent += batch.length;
  }
}

function wanted(random: Random): {
  readonly message: FuzzMessage;
  readonly carried: CarriedMessage;
} {
  for (;;) {
    const message = aMessage(random, true);
    const carried = LEAVING.has(message.name) ? undefined : asCarried(message);
    if (carried) return { message, carried };
  }
}

const DEEP = 100;

/** What whoever carries it would stumble over, and not the page, is carried as text. */
function asCarried(message: FuzzMessage): CarriedMessage | undefined {
  if (!isHardToCarry(message, DEEP)) return message;
  try {
    return { json: JSON.stringify(message) };
  } catch {
    // In a circle, or beyond what can be written down: there are enough others.
    return undefined;
  }
}

function isHardToCarry(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0 || Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some((each) => isHardToCarry(each, levels - 1));
}

/** The bridge may throw on what cannot be carried; then it says nothing of where it is. */
function judge(message: FuzzMessage | undefined, answer: PageAnswer, judging: Judging): void {
  if (message === undefined) return;
  if ('threw' in answer) return judgeThrown(answer.threw, judging.problems);
  // What crosses the bridge is a result, or the contract's own check of it fails.
  judgeResult(asArrived(message), answer.result as Result<unknown>, judging);
}

/** A bridge carries what JSON can say, and that is what was asked. */
function asArrived({ name, input }: FuzzMessage): FuzzMessage {
  try {
    // What was left out was undefined.
    const arrived = JSON.parse(JSON.stringify({ name, input })) as Partial<FuzzMessage>;
    return { name: arrived.name, input: arrived.input };
  } catch {
    return { name, input };
  }
}

function judgeThrown(words: string, problems: Problems): void {
  if (!/^(?:Range|Type|Syntax)?Error: [\w .'#]{0,120}$/.test(words)) {
    problems.found('plaintext', 'the bridge threw with more than a plain sentence');
  }
}

async function sendLive(page: Page, fuzz: Fuzz): Promise<void> {
  for (const name of COMMAND_NAMES.filter((each) => !LEAVING.has(each))) {
    const answers = await page.evaluate(callWithLiveInputs, name);
    fuzz.sent += answers.length;
    const isWhole = answers.every((answer) => 'threw' in answer || isResult(answer.result));
    if (!isWhole) fuzz.problems.found('crashes', `${name} was answered with something else`);
  }
}

function isResult(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result;
}

/** From frames inside the page, and from pages of other origins in its place: each is turned away. */
async function knockFromElsewhere(page: Page, fuzz: Fuzz): Promise<void> {
  await page.evaluate(addFrames);
  const inside = page.frames().filter((frame) => frame !== page.mainFrame());
  const { sent } = fuzz;
  for (const frame of inside) await knockFrom(frame, fuzz);
  // As many as frames have no bridge: then nothing was asked.
  if (fuzz.sent - sent <= inside.length) throw new Error('No frame has a bridge to knock with.');
  const ours = page.url();
  for (const url of ['about:blank', 'data:text/html,<p>x']) {
    await page.goto(url);
    await knockFrom(page.mainFrame(), fuzz);
  }
  await page.goto(ours);
}

/** Every command once, with what it takes: also those that end or hide the window, which must stand all the same. */
async function knockFrom(frame: Frame, fuzz: Fuzz): Promise<void> {
  fuzz.sent += 1;
  if (!(await frame.evaluate(hasBridge))) return;
  const messages = COMMAND_NAMES.map((name) => knockWith(name, fuzz.random));
  const answers = await frame.evaluate(callAll, messages);
  fuzz.sent += answers.length;
  for (const [index, answer] of answers.entries()) {
    const isAway = 'result' in answer && JSON.stringify(answer.result) === TURNED_AWAY;
    if (isAway) continue;
    const name = COMMAND_NAMES[index] ?? '';
    fuzz.problems.found('plaintext', `a page or frame that is not ours was answered: ${name}`);
  }
}

const MOST_INPUTS = 1_000;

function knockWith(name: CommandName, random: Random): CarriedMessage {
  for (let tried = 0; tried < MOST_INPUTS; tried += 1) {
    const input = validInput(contract[name].input, random);
    const carried = isTaken(name, input) ? asCarried({ name, input }) : undefined;
    if (carried) return carried;
  }
  throw new Error(`No input was found that ${name} takes.`);
}

/** The page comes back to an open journal, whatever was stored in it meanwhile. */
async function checkPageStands(page: Page, problems: Problems): Promise<void> {
  const stopped = page.getByRole('heading', { name: frameWords.brokenTitle });
  await page.getByRole('navigation').or(stopped).first().waitFor();
  if (await stopped.isVisible()) problems.found('crashes', 'a stored row stops the page');
}

/** Locks as the page does, not by a key: the page may have stopped. */
async function lockFromWithin(app: App): Promise<Page> {
  const old = app.page;
  // The window may be gone before it has its answer.
  await old.evaluate(callAll, [{ name: 'app.lock', input: {} }]).catch(() => undefined);
  return app.nextWindow(old);
}
