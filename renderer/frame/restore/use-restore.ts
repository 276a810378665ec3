import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/failure.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { HomeState, Opened } from '../../../shared/ipc/vault-commands.ts';
import type { BackupSource } from '../../../shared/model/backup.ts';
import { call } from '../../bridge/bridge.ts';
import { saveEverything } from '../../saving/leaving.ts';
import { useIsReadOnly } from '../read-only.tsx';
import type { Secret } from '../secret-form.tsx';

/** The earlier journal that was chosen, and how it is called meanwhile. */
export type Choice = { readonly source: BackupSource; readonly name: string };

/** One that was looked at and is whole. */
export type LookedAt = Choice & {
  /** What opened it; null where the present key does. */
  readonly secret: Secret | null;
  readonly found: Output<'backups.look'>;
  /** The journal in the folder, which will give way. */
  readonly present: 'none' | 'closed' | 'open';
};

export type Step =
  | { readonly at: 'list'; readonly trouble?: Trouble }
  | { readonly at: 'looking'; readonly choice: Choice }
  | { readonly at: 'secret'; readonly choice: Choice }
  | { readonly at: 'preview'; readonly journal: LookedAt; readonly trouble?: Trouble }
  | { readonly at: 'restoring'; readonly journal: LookedAt }
  | { readonly at: 'done' };

/** Why it did not go on: a failure, or writing that is not on disk yet and would have been left behind. */
export type Trouble = Failure | 'not-saved';

export type Restore = {
  readonly step: Step;
  readonly toList: () => void;
  readonly choose: (choice: Choice) => Promise<void>;
  readonly chooseFile: () => Promise<void>;
  /** Opens the chosen one with what was typed; what went wrong, if it does not. */
  readonly tryWith: (choice: Choice, secret: Secret) => Promise<Failure | undefined>;
  readonly restore: (journal: LookedAt) => Promise<void>;
};

/** The steps from a list of backups to the journal being back. `onOpened` is called where none was open before. */
export function useRestore(onOpened: (opened: Opened) => void): Restore {
  const [step, setStep] = useState<Step>({ at: 'list' });
  const isGone = useGone();
  const isReadOnly = useIsReadOnly();
  // An answer about a backup that the person has turned away from meanwhile changes nothing.
  const goOnFrom = (choice: Choice, next: Step) =>
    setStep((known) => ('choice' in known && known.choice === choice ? next : known));

  const choose = async (choice: Choice) => {
    setStep({ at: 'looking', choice });
    const looked = await lookAt(choice, null);
    goOnFrom(choice, afterFirstLook(choice, looked));
  };

  const chooseFile = async () => {
    const result = await call('backups.chooseFile', {});
    if (!result.ok) return setStep({ at: 'list', trouble: result.failure });
    const { chosen } = result.value;
    if (chosen) await choose({ source: { place: 'chosen' }, name: chosen.fileName });
  };

  const tryWith = async (choice: Choice, secret: Secret) => {
    const looked = await lookAt(choice, secret);
    if (looked.ok) goOnFrom(choice, { at: 'preview', journal: looked.journal });
    return looked.ok ? undefined : looked.failure;
  };

  const restore = async (journal: LookedAt) => {
    setStep({ at: 'restoring', journal });
    const { source, secret, present } = journal;
    // Where it can be kept, what was typed last goes with the journal that is set aside. Where it cannot, it stays in
    // the page and is saved in the one that is unlocked next.
    if (present === 'open' && !isReadOnly && !(await saveEverything())) {
      return setStep({ at: 'preview', journal, trouble: 'not-saved' });
    }
    const result = await call('backups.restore', { source, secret });
    if (!result.ok) return setStep({ at: 'preview', journal, trouble: result.failure });
    if (result.value.opened) return onOpened(result.value.opened);
    // Nobody is there to be told; what is on the screen is no longer what is in place.
    if (isGone()) return void call('app.lock', {});
    setStep({ at: 'done' });
  };

  return { step, toList: () => setStep({ at: 'list' }), choose, chooseFile, tryWith, restore };
}

type Looked =
  | { readonly ok: true; readonly journal: LookedAt }
  | { readonly ok: false; readonly failure: Failure };

function afterFirstLook(choice: Choice, looked: Looked): Step {
  if (looked.ok) return { at: 'preview', journal: looked.journal };
  if (looked.failure.code === 'backup/needs-secret') return { at: 'secret', choice };
  return { at: 'list', trouble: looked.failure };
}

async function lookAt(choice: Choice, secret: Secret | null): Promise<Looked> {
  const [looked, state] = await Promise.all([
    call('backups.look', { source: choice.source, secret }),
    call('vault.state', {}),
  ]);
  if (!looked.ok) return looked;
  const present = presentIn(state.ok ? state.value.home : undefined);
  return { ok: true, journal: { ...choice, secret, found: looked.value, present } };
}

/** A folder that cannot be told is taken for one with a journal in it: that one is set aside. */
function presentIn(home: HomeState | undefined): LookedAt['present'] {
  if (home === 'absent') return 'none';
  return home === 'open' ? 'open' : 'closed';
}

/** Asks whether the flow has left the screen. */
function useGone(): () => boolean {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return () => isGone.current;
}
