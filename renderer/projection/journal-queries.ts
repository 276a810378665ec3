import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Dexie } from 'dexie';
import {
  adviceAfterFirstRun,
  flagsFrom,
  type FirstRunAdvice,
  type Flags,
} from '../../shared/logic/flags.ts';
import type { CheckIn } from '../../shared/model/check-in.ts';
import type { Day } from '../../shared/model/day.ts';
import type { EntrySummary } from '../../shared/model/entry.ts';
import type { FlagAnswers } from '../../shared/model/flag-answers.ts';
import type { EntryId } from '../../shared/model/ids.ts';
import type { Attempt, Helper, MonthEvent } from '../../shared/model/month.ts';
import type { Page, PageKind } from '../../shared/model/page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/model/settings.ts';
import { failed, type Result } from '../../shared/result.ts';
import { call } from '../bridge/bridge.ts';
import type { ProjectionDatabase } from './database.ts';
import { useAskOnce, useJournalQuery } from './projection-context.tsx';
import { heldFirstRun, onFirstRunHeld } from './first-run-held.ts';

/** The check-ins of `from` to `to`, both included, oldest first; undefined until they are there. */
export function useCheckIns(from: Day, to: Day): readonly CheckIn[] | undefined {
  return useJournalQuery(
    (database) =>
      database.checkIns
        .where('[day+at]')
        .between(...daysFromTo(from, to))
        .toArray(),
    [from, to],
  );
}

/** The entries of `from` to `to`, both included, oldest first; undefined until they are there. */
export function useEntrySummaries(from: Day, to: Day): readonly EntrySummary[] | undefined {
  return useJournalQuery(
    (database) =>
      database.entries
        .where('[day+writtenAt]')
        .between(...daysFromTo(from, to))
        .toArray(),
    [from, to],
  );
}

/** Every entry the projection holds, newest day first and within a day newest first. */
export function useAllEntries(): readonly EntrySummary[] | undefined {
  return useJournalQuery(
    (database) => database.entries.orderBy('[day+writtenAt]').reverse().toArray(),
    [],
  );
}

/** One entry as lists show it; undefined while it is not stored or not there yet. */
export function useEntrySummary(id: EntryId): EntrySummary | undefined {
  return useJournalQuery((database) => database.entries.get(id), [id]);
}

/**
 * The entries with these ids, in the same order; undefined in the place of one that is not there. Undefined as a whole
 * until they are looked up.
 */
export function useEntriesNamed(
  ids: readonly EntryId[],
): readonly (EntrySummary | undefined)[] | undefined {
  return useJournalQuery((database) => database.entries.bulkGet([...ids]), ids);
}

/** What was noted of the month on `from` to `to`, both included, oldest first. */
export function useMonthEvents(from: Day, to: Day): readonly MonthEvent[] | undefined {
  return useJournalQuery(
    (database) =>
      database.events
        .where('[day+at]')
        .between(...daysFromTo(from, to))
        .toArray(),
    [from, to],
  );
}

/**
 * What was noted on days outside `from` to `to`, the newest first, at most `most` of it; of any day where these are
 * null.
 */
export function useEventsOutside(
  from: Day | null,
  to: Day | null,
  most: number,
): readonly MonthEvent[] | undefined {
  return useJournalQuery(
    async ({ events }) => {
      if (from === null || to === null) {
        return events.orderBy('[day+at]').reverse().limit(most).toArray();
      }
      const byDay = events.where('[day+at]');
      const later = await byDay.above([to, Dexie.maxKey]).reverse().limit(most).toArray();
      const earlier = await byDay.below([from, Dexie.minKey]).reverse().limit(most).toArray();
      return [...later, ...earlier].slice(0, most);
    },
    [from ?? '', to ?? '', String(most)],
  );
}

/** Every attempt, oldest first; the last is the present one. */
export function useAttempts(): readonly Attempt[] | undefined {
  return useJournalQuery((database) => database.attempts.orderBy('createdAt').toArray(), []);
}

/** What the person turns to in an urge, in the order they wrote it down. */
export function useHelpers(): readonly Helper[] | undefined {
  return useJournalQuery((database) => database.helpers.orderBy('madeAt').toArray(), []);
}

/** Every page of one kind, oldest first; undefined until they are there. */
export function usePages<Kind extends PageKind>(
  kind: Kind,
): readonly Extract<Page, { readonly kind: Kind }>[] | undefined {
  return useJournalQuery((database) => pagesOfKind(database, kind), [kind]);
}

/** Every page of one kind as it is at that moment, oldest first. */
export async function pagesOfKind<Kind extends PageKind>(
  database: ProjectionDatabase,
  kind: Kind,
): Promise<readonly Extract<Page, { readonly kind: Kind }>[]> {
  const pages = await database.pages
    .where('[kind+at]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey], true, true)
    .toArray();
  return pages.filter((page) => isOfKind(page, kind));
}

function isOfKind<Kind extends PageKind>(
  page: Page,
  kind: Kind,
): page is Extract<Page, { readonly kind: Kind }> {
  return page.kind === kind;
}

/** The day of the oldest check-in; null when there is none. */
export function useFirstCheckInDay(): Day | null | undefined {
  return useJournalQuery(async (database) => {
    const first = await database.checkIns.orderBy('[day+at]').first();
    return first?.day ?? null;
  }, []);
}

/** The oldest day with a check-in, an entry or something noted of the month; null when there is none of them. */
export function useFirstNotedDay(): Day | null | undefined {
  return useJournalQuery(async ({ checkIns, entries, events }) => {
    const first = await Promise.all([
      checkIns.orderBy('[day+at]').first(),
      entries.orderBy('[day+writtenAt]').first(),
      events.orderBy('[day+at]').first(),
    ]);
    const days = first.flatMap((row) => row?.day ?? []).toSorted();
    return days[0] ?? null;
  }, []);
}

/** The settings as they were last found here. */
let lastFound = DEFAULT_SETTINGS;

/**
 * The settings, at first as they were last found on any screen: what begins on the writer's day must not begin on
 * another one because of the first moment in which nothing is there. What they are by default only before that.
 */
export function useSettings(): Settings {
  return useStoredSettings() ?? lastFound;
}

/** The settings; undefined until they are there, for what must not be guessed meanwhile. */
export function useStoredSettings(): Settings | undefined {
  const found = useJournalQuery(storedSettings, []);
  useEffect(() => {
    if (found) lastFound = found;
  }, [found]);
  return found;
}

/** Changes of the settings go one after another: each is made to what the one before it has left. */
let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Saves the settings with `change` made to them as they are at that moment, however long ago this was drawn.
 * `vault/gone` where there are none to change.
 */
export function useChangeSettings(): (
  change: (known: Settings) => Settings,
) => Promise<Result<Record<string, never>>> {
  const ask = useAskOnce();
  return (change) => {
    const turn = lastChange.then(async () => {
      const known = await ask(storedSettings);
      return known ? call('settings.save', change(known)) : failed({ code: 'vault/gone' });
    });
    lastChange = turn.catch(() => undefined);
    return turn;
  };
}

async function storedSettings(database: ProjectionDatabase): Promise<Settings | undefined> {
  const stored = await database.settings.get('settings');
  if (!stored) return undefined;
  const { name: _name, ...settings } = stored;
  return settings;
}

/** What of the path is put away, by the person's own answers; undefined until these are there, and nothing is guessed. */
export function useFlags(): Flags | undefined {
  const answers = useFlagAnswers();
  return useMemo(() => answers && flagsFrom(answers), [answers]);
}

/** What the first-run check changes, as it was answered last. */
export function useFirstRunAdvice(): FirstRunAdvice {
  return adviceAfterFirstRun(useFlagAnswers()?.firstRun ?? {});
}

/** The person's own answers; those of the first-run check also while they hold for this opening alone. */
export function useFlagAnswers(): FlagAnswers | undefined {
  const flagAnswers = useStoredSettings()?.flagAnswers;
  const held = useSyncExternalStore(onFirstRunHeld, heldFirstRun);
  // The same object while the answers are, so that what rests on it is not worked out again.
  return useMemo(
    () => flagAnswers && { ...flagAnswers, firstRun: flagAnswers.firstRun ?? held },
    [flagAnswers, held],
  );
}

function daysFromTo(from: Day, to: Day): [unknown[], unknown[], boolean, boolean] {
  return [[from, Dexie.minKey], [to, Dexie.maxKey], true, true];
}
