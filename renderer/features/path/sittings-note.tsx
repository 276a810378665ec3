import { useEffect, useState } from 'react';
import type { Step } from '../../../shared/content/steps/step.ts';
import { steps } from '../../../shared/content/steps/steps.ts';
import { journalDay } from '../../../shared/logic/journal-day.ts';
import { sheetOf, type SheetPage } from '../../../shared/logic/worksheet-pages.ts';
import type { Day } from '../../../shared/model/day.ts';
import { call } from '../../bridge/bridge.ts';
import type { Place } from '../../frame/place.ts';
import { useAllEntries, useSettings } from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Row } from '../../ui/card.tsx';
import { inWords } from '../../words/numbers.ts';
import { pathWords } from '../../words/path.ts';

type SittingsNoteProps = {
  readonly step: Step;
  readonly pages: readonly SheetPage[];
  readonly onGo: (place: Place) => void;
};

/** After as many sittings as are suggested, a way onward. It stops nobody. */
export function SittingsNote({ step, pages, onGo }: SittingsNoteProps) {
  const own = pages.filter((page) => sheetOf(page).step === step.id);
  const days = useSittingDays(step, own);
  const next = steps[steps.indexOf(step) + 1];
  if (step.suggestedSittings === undefined || next === undefined) return null;
  if (days.size < step.suggestedSittings) return null;
  return (
    <Card>
      <p>{pathWords.sittings(inWords(days.size))}</p>
      <Row>
        <Button
          kind="plain"
          onPress={() => onGo({ screen: 'path', at: { page: 'step', step: next.id } })}
        >
          {pathWords.onward(next.title)}
        </Button>
      </Row>
    </Card>
  );
}

/** The days on which something of the step was filled in or written. */
function useSittingDays(step: Step, pages: readonly SheetPage[]): ReadonlySet<Day> {
  const { dayStartHour } = useSettings();
  const entries = useAllEntries() ?? [];
  const versions = useVersions(step.suggestedSittings === undefined ? [] : pages);
  const prompts = new Set(step.prompts.map(({ id }) => id));
  const written = entries.filter(({ promptId }) => promptId !== null && prompts.has(promptId));
  return new Set([
    ...[...pages, ...versions].map(({ editedAt, zone }) =>
      journalDay(editedAt, zone, dayStartHour),
    ),
    ...written.map(({ day }) => day),
  ]);
}

/** What the pages were before, asked for once. */
function useVersions(pages: readonly SheetPage[]): readonly Pick<SheetPage, 'editedAt' | 'zone'>[] {
  const [versions, setVersions] = useState<readonly Pick<SheetPage, 'editedAt' | 'zone'>[]>([]);
  const [asked] = useState(pages);
  useEffect(() => {
    let isWanted = true;
    void Promise.all(asked.map(({ id }) => call('pages.versions', { id }))).then((results) => {
      if (!isWanted) return;
      setVersions(results.flatMap((result) => (result.ok ? result.value.versions : [])));
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return versions;
}
