import { createContext, use, useSyncExternalStore } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProjectionDatabase } from './database.ts';
import type { Projection } from './projection.ts';

const ProjectionContext = createContext<Projection | undefined>(undefined);

/** Gives the screens below it their projection. */
export const ProjectionProvider = ProjectionContext.Provider;

function useProjection(): Projection {
  const projection = use(ProjectionContext);
  if (!projection) throw new TypeError('A journal query was used outside an open journal.');
  return projection;
}

/** Whether all of the journal is in the projection, not only the newest days. */
export function useIsWhole(): boolean {
  const projection = useProjection();
  return useSyncExternalStore(projection.subscribe, projection.state).isWhole;
}

/** Whether anything of the journal is in the projection yet. */
export function useIsBegun(): boolean {
  const projection = useProjection();
  return useSyncExternalStore(projection.subscribe, projection.state).database !== undefined;
}

/** Asks the journal with every commit in it that was heard of so far; undefined while it is not there or cannot answer. */
export function useAskOnce(): <T>(
  ask: (database: ProjectionDatabase) => Promise<T>,
) => Promise<T | undefined> {
  const projection = useProjection();
  return async (ask) => {
    await projection.settled();
    const { database } = projection.state();
    if (!database) return undefined;
    try {
      return await ask(database);
    } catch {
      void projection.failed(database);
      return undefined;
    }
  };
}

/**
 * What `ask` finds, drawn again whenever it changes; undefined until it is there. A query that fails has the
 * projection rebuilt and is asked again.
 */
export function useJournalQuery<T>(
  ask: (database: ProjectionDatabase) => Promise<T>,
  asked: readonly string[],
): T | undefined {
  const projection = useProjection();
  const { database } = useSyncExternalStore(projection.subscribe, projection.state);
  const question = asked.join(' ');
  const answer = useLiveQuery(async () => {
    if (!database) return undefined;
    try {
      return { question, found: await ask(database) };
    } catch {
      void projection.failed(database);
      return undefined;
    }
  }, [database, question]);
  // The last answer stays while the next one is looked for, and may be to another question.
  return answer?.question === question ? answer.found : undefined;
}
