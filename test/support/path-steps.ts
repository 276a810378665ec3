import type { Locator, Page } from 'playwright-core';
import { frameWords } from '../../renderer/words/frame.ts';
import { pathWords } from '../../renderer/words/path.ts';
import type { Flags } from '../../shared/logic/flags.ts';
import type { StepId } from '../../shared/content/steps/step-ids.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { command } from './made-up-month/play-month.ts';
import { goTo } from './steps.ts';

/** To the map of the Path. */
export async function toMap(page: Page): Promise<void> {
  await goTo(page, frameWords.path);
  await page.getByRole('heading', { level: 1, name: pathWords.title, exact: true }).waitFor();
}

/** The step on the map, whatever is said of it there. */
export function stepOnMap(page: Page, id: StepId): Locator {
  // Where a card stands, it names two of the steps once more, above them.
  return page.getByRole('button', { name: new RegExp(`^${stepById[id].title}(?= |$)`) }).last();
}

/** Opens the step from the map. */
export async function openStep(page: Page, id: StepId): Promise<void> {
  await toMap(page);
  await stepOnMap(page, id).click();
  await stepTitle(page, id).waitFor();
}

export function stepTitle(page: Page, id: StepId): Locator {
  return page.getByRole('heading', { level: 1, name: stepById[id].title, exact: true });
}

/** Says on the decision page where one stands: the choice of that title. */
export function choiceOf(page: Page, title: string): Locator {
  const words = `(${pathWords.thisOne}|${pathWords.isChosen})`;
  return page.getByRole('button', { name: new RegExp(`^${words}: ${title}$`) });
}

export async function toDecision(page: Page): Promise<void> {
  await toMap(page);
  await page.getByRole('button', { name: pathWords.openMap }).click();
  await page.getByRole('heading', { name: pathWords.ownWords }).waitFor();
}

/** Adds a line to the list called `label`; the line. */
export async function addRow(page: Page, label: string): Promise<Locator> {
  const list = page.getByRole('group', { name: label, exact: true });
  const before = await list.getByRole('group').count();
  await page.getByRole('button', { name: pathWords.addRowTo(label) }).click();
  const row = list.getByRole('group', { name: pathWords.row(before + 1), exact: true });
  await row.waitFor();
  return row;
}

/** Everything on the page that was filled in is on disk. */
export async function untilFilled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=status]')].every(
      ({ textContent }) => textContent !== 'Saving…',
    ),
  );
}

/** Answers so that exactly these flags follow, the way another screen would. */
export async function setFlags(page: Page, { unsafe, theirNo }: Flags): Promise<void> {
  await command(page, 'settings.save', {
    ...DEFAULT_SETTINGS,
    flagAnswers: {
      firstRun: null,
      abuseSigns: unsafe ? ['was-afraid'] : [],
      decision: null,
      theirNo: theirNo ? ['said-no'] : [],
    },
  });
}
