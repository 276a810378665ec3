import { useEffect, useState } from 'react';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { VersionSummary } from '../../../shared/model/version.ts';
import { call } from '../../bridge/bridge.ts';

/** A version is made when writing goes on after a pause: looked for once the keys have come to rest. */
const QUIET_MS = 1_000;

/** Whether the entry was ever anything else; asked again whenever it has changed, and only counted for that. */
export function useHasVersions(entry: EntrySummary): boolean {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const ask = () =>
      void call('entries.countVersions', { id: entry.id }).then((result) => {
        if (isWanted) setCount(result.ok ? result.value.count : 0);
      });
    const timer = setTimeout(ask, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [entry]);
  return count > 0;
}

/** What the entry was before, newest first; undefined until they are there, none where they cannot be read. */
export function useVersions({ id }: EntrySummary): readonly VersionSummary[] | undefined {
  const [versions, setVersions] = useState<readonly VersionSummary[]>();
  useEffect(() => {
    let isWanted = true;
    void call('entries.versions', { id }).then((result) => {
      if (isWanted) setVersions(result.ok ? result.value.versions : []);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return versions;
}
