import type { Failure } from '../../shared/failure.ts';

/** One clear sentence for everything that can go wrong. */
export function failureSentence(failure: Failure): string {
  switch (failure.code) {
    case 'vault/absent':
      return 'There is no journal in this folder yet.';
    case 'vault/exists':
      return 'There is a journal in this folder already. It was left as it is.';
    case 'vault/locked':
      return 'The journal is locked. Unlock it to go on.';
    case 'vault/refused':
      return 'That does not open this journal.';
    case 'vault/too-soon':
      return 'That was not tried yet: there is a short wait after tries that did not fit.';
    case 'vault/key-file-missing':
      return 'The key file of this journal is missing, so it cannot be opened. Nothing was changed.';
    case 'vault/key-file-damaged':
      return 'The key file of this journal is damaged, so it cannot be opened. Nothing was changed.';
    case 'vault/database-missing':
      return 'The journal file is missing from its folder. Nothing was changed.';
    case 'vault/damaged':
      return 'Your passphrase fits, but the journal file is damaged. Nothing was changed.';
    case 'vault/replaced':
      return 'Another program has moved or replaced the file of your journal. A copy of all you had saved was kept: lock it, open it again, and look under Settings, Backups, or choose “Restore a backup”.';
    case 'vault/newer':
      return 'This journal was made by a newer Evenfall. Open it with that one.';
    case 'vault/in-use':
      return 'This journal is open in another Evenfall window. Close that one first.';
    case 'vault/gone':
      return 'The journal closed itself. Unlock it to go on; what you typed is still here.';
    case 'vault/read-only':
      return 'This is what could be read of a damaged journal. Nothing can be written in it.';
    case 'backup/damaged':
      return 'This file is not a whole backup. Nothing was changed.';
    case 'backup/missing':
      return 'This backup is no longer there.';
    case 'backup/needs-secret':
      return 'This backup has a passphrase of its own: the one you had when it was made.';
    case 'backup/given-up':
      return 'The journal was closed before the backup was done. It will be made next time.';
    case 'folder/not-chosen':
      return 'Evenfall cannot keep backups there. Choose a folder you can write in, outside the journal’s own.';
    case 'folder/missing':
      return 'There is no folder of that name now. Look how it is written, or make it first.';
    case 'keychain/unavailable':
      return 'The keychain of this computer did not open the journal. Your passphrase still does.';
    case 'folder/not-a-folder':
      return 'The place for the journal is a file, not a folder.';
    case 'folder/not-writable':
      return 'Evenfall may not write in the folder of the journal.';
    case 'storage/full':
      return 'The disk is full, so this could not be saved.';
    case 'storage/failed':
      return 'The disk did not take this, so it could not be saved.';
    case 'passphrase/too-short':
      return `A passphrase needs at least ${failure.atLeast} characters.`;
    case 'passphrase/too-long':
      return `A passphrase can have at most ${failure.atMost} characters.`;
    case 'passphrase/too-easy':
      return 'This passphrase is too easy to guess. A few unrelated words work well. Leave names out.';
    case 'entry/missing':
      return 'This entry was removed.';
    case 'entry/sealed':
      return 'This letter is sealed. You can open its seal first.';
    case 'check-in/missing':
      return 'This check-in was removed.';
    case 'event/missing':
      return 'This note was removed.';
    case 'attempt/missing':
      return 'This month was removed.';
    case 'attempt/overlaps':
      return 'A month has to begin after the one before it began. Choose a later day.';
    case 'helper/missing':
      return 'This was taken off your list.';
    case 'page/missing':
      return 'This page was removed.';
    case 'input/invalid':
      return 'That could not be kept as it was given.';
    case 'input/too-large':
      return 'This is too long for one entry. What is beyond stays here unsaved: move some of it to a new entry.';
    case 'print/unavailable':
      return 'This window cannot print. Save a PDF and print that instead.';
    case 'print/failed':
      return 'The pages could not be made. Nothing was written.';
    case 'file/not-written':
      return 'The file could not be written there. Nothing was left behind.';
    case 'unexpected':
      return 'That did not work, and Evenfall cannot say why.';
  }
}
