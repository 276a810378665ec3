import type { Unfinished, UnfinishedName } from '../../shared/model/unfinished.ts';
import { call } from '../bridge/bridge.ts';
import { beforeLeaving } from './leaving.ts';
import { Saver } from './saver.ts';

/** What each form held when it was last seen, as JSON; nothing for one that was kept or never begun. */
const forms = new Map<UnfinishedName, string>();

/** On disk soon after the last key, as entries are, and tried again while that cannot be. */
const formSaver = new Saver<UnfinishedName, Unfinished>((form) => call('unfinished.save', form));

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

/** Saves what is in every form and not on disk yet; whether all of it is then. */
export function flushForms(): Promise<boolean> {
  return formSaver.flush();
}

function changed(name: UnfinishedName): void {
  formSaver.edited(name, () => ({ name, content: forms.get(name) ?? null }));
}

beforeLeaving(flushForms);
