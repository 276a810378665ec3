import { useEffect, useState } from 'react';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { VersionSummary } from '../../../shared/model/version.ts';
import { call } from '../../bridge/bridge.ts';

/** A version is made when writing goes on after a pause: looked for once the keys have come to rest. */
const QUIET_MS = 1_000;

/**
 * What the entry was before, newest first; none where there are none, or where they cannot be read. Asked again whenever
 * the entry has changed.
 */
export function useVersions(entry: EntrySummary): readonly VersionSummary[] {
  const [versions, setVersions] = useState<readonly VersionSummary[]>([]);
  useEffect(() => {
    let isWanted = true;
    const ask = () =>
      void call('entries.versions', { id: entry.id }).then((result) => {
        if (isWanted) setVersions(result.ok ? result.value.versions : []);
      });
    const timer = setTimeout(ask, QUIET_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [entry]);
  return versions;
}
