import { useState } from 'react';
import { journalDay } from '../../../shared/logic/journal-day.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import { DEFAULT_DAY_START_HOUR } from '../../../shared/model/day.ts';
import { NO_FLAG_ANSWERS } from '../../../shared/model/flag-answers.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts';
import { call } from '../../bridge/bridge.ts';
import { now, zone } from '../../bridge/clock.ts';
import { holdFirstRun } from '../../projection/first-run-held.ts';
import { Sentence } from '../../ui/sentence.tsx';
import { failureSentence } from '../../words/failures.ts';
import { FirstRunPage } from './first-run-page.tsx';
import { MonthPage } from './month-page.tsx';
import { PassphrasePage } from './passphrase-page.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import { SafePage } from './safe-page.tsx';
import { WhatPage } from './what-page.tsx';
import { attemptOf, emptyWish, keptFirstRun, type Wish } from './wish.ts';

const PAGES = ['what', 'safe', 'passphrase', 'recovery', 'first-run', 'month'] as const;

type WelcomeProps = {
  readonly onMade: (opened: Opened) => void;
  readonly onHelp: () => void;
  readonly onRestore: () => void;
};

/** From the first look to an open journal, in six short pages. Only the passphrase must be. */
export function Welcome({ onMade, onHelp, onRestore }: WelcomeProps) {
  const [page, setPage] = useState(0);
  const [wish, setWish] = useState<Wish>(() =>
    emptyWish(journalDay(now(), zone(), DEFAULT_DAY_START_HOUR)),
  );
  const [making, setMaking] = useState<'no' | 'yes' | Failure>('no');
  const decide = (part: Partial<Wish>) => setWish((known) => ({ ...known, ...part }));
  const turn = { step: page + 1, count: PAGES.length, onBack: () => setPage(page - 1) };
  const next = () => setPage(page + 1);

  const make = async () => {
    setMaking('yes');
    const result = await call('vault.create', {
      passphrase: wish.passphrase,
      recoveryWords: wish.recoveryWords && [...wish.recoveryWords],
      settings: {
        ...DEFAULT_SETTINGS,
        dayStartHour: wish.dayStartHour,
        endedBy: wish.endedBy,
        flagAnswers: { ...NO_FLAG_ANSWERS, firstRun: keptFirstRun(wish) },
      },
      attempt: attemptOf(wish),
    });
    if (!result.ok) return setMaking(result.failure);
    holdFirstRun(keptFirstRun(wish) === null ? wish.firstRun : {});
    decide({ passphrase: '', shownWords: null, recoveryWords: null });
    onMade(result.value);
  };

  switch (PAGES[page] ?? 'what') {
    case 'what':
      return <WhatPage turn={{ ...turn, onNext: next }} onHelp={onHelp} onRestore={onRestore} />;
    case 'safe':
      return <SafePage turn={{ ...turn, onNext: next }} onHelp={onHelp} />;
    case 'passphrase':
      return <PassphrasePage turn={{ ...turn, onNext: next }} wish={wish} onDecide={decide} />;
    case 'recovery':
      return <RecoveryPage turn={{ ...turn, onNext: next }} wish={wish} onDecide={decide} />;
    case 'first-run':
      return (
        <FirstRunPage
          turn={{ ...turn, onNext: next }}
          wish={wish}
          onDecide={decide}
          onHelp={onHelp}
        />
      );
    case 'month':
      return (
        <MonthPage
          turn={{ ...turn, onNext: () => void make() }}
          wish={wish}
          isMaking={making === 'yes'}
          onDecide={decide}
        >
          {typeof making === 'string' ? null : (
            <Sentence kind="trouble">{failureSentence(making)}</Sentence>
          )}
        </MonthPage>
      );
  }
}
