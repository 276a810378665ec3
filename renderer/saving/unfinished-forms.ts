import type { UnfinishedName } from '../../shared/model/unfinished.ts';
import { call } from '../bridge/bridge.ts';
import { beforeLeaving } from './leaving.ts';

/** On disk soon after the last key, as entries are. */
const QUIET_MS = 400;

/** What each form held when it was last seen, as JSON; nothing for one that was kept or never begun. */
const forms = new Map<UnfinishedName, string>();
const unsaved = new Set<UnfinishedName>();
let timer: number | undefined;

/** What was left in the form called `name`, for the form to read with care; undefined when nothing was. */
export function unfinishedForm(name: UnfinishedName): unknown {
  try {
    return JSON.parse(forms.get(name) ?? '');
  } catch {
    return undefined;
  }
}

/** The form now holds `filled`. It outlives its screen, and a lock. */
export function rememberForm(name: UnfinishedName, filled: object): void {
  forms.set(name, JSON.stringify(filled));
  changed(name);
}

/** The form was kept, or given up. */
export function forgetForm(name: UnfinishedName): void {
  if (forms.delete(name)) changed(name);
}

/** Reads what was left behind in earlier openings. To be awaited before any form is shown. */
export async function loadUnfinishedForms(): Promise<void> {
  const result = await call('unfinished.list', {});
  if (!result.ok) return;
  for (const { name, content } of result.value.forms) {
    // What is typed here already is newer.
    if (content !== null && !forms.has(name)) forms.set(name, content);
  }
}

function changed(name: UnfinishedName): void {
  unsaved.add(name);
  clearTimeout(timer);
  timer = window.setTimeout(() => void saveForms(), QUIET_MS);
}

async function saveForms(): Promise<boolean> {
  clearTimeout(timer);
  const names = [...unsaved];
  unsaved.clear();
  const outcomes = await Promise.all(
    names.map(async (name) => {
      const { ok } = await call('unfinished.save', { name, content: forms.get(name) ?? null });
      // Tried again with the next key, or when the journal locks.
      if (!ok) unsaved.add(name);
      return ok;
    }),
  );
  return outcomes.every(Boolean);
}

beforeLeaving(saveForms);
