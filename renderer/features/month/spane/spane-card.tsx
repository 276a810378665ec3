import { useState } from 'react';
import type { Day } from '../../../../shared/model/day.ts';
import type { Attempt } from '../../../../shared/model/month.ts';
import type { SpanePage } from '../../../../shared/model/page.ts';
import { isOn, isSpaneOffered, spaneOccasion } from '../../../../shared/logic/spane-occasion.ts';
import { useIsReadOnly } from '../../../frame/read-only.tsx';
import { useNewPage } from '../../../frame/use-new-page.ts';
import { usePages, useStoredSettings } from '../../../projection/journal-queries.ts';
import { SpaneForm } from './spane-form.tsx';
import { SpaneOffer } from './spane-offer.tsx';
import { SpaneTotals } from './spane-totals.tsx';

type SpaneCardProps = { readonly attempt: Attempt; readonly today: Day };

/** SPANE at the beginning and at the end of a month: offered, being answered, or its totals beside each other. */
export function SpaneCard({ attempt, today }: SpaneCardProps) {
  const pages = usePages('spane');
  const settings = useStoredSettings();
  const isReadOnly = useIsReadOnly();
  const newPage = useNewPage();
  const [filling, setFilling] = useState<SpanePage>();
  if (!pages || !settings) return null;
  if (filling) {
    return <SpaneForm key={filling.id} page={filling} onDone={() => setFilling(undefined)} />;
  }
  const occasion = isReadOnly ? undefined : spaneOccasion(attempt, today);
  const isOffered =
    occasion !== undefined &&
    isSpaneOffered(
      occasion,
      pages.map(({ day }) => day),
      settings.invitations.spaneDeclinedOn,
    );
  return (
    <>
      {isOffered ? (
        <SpaneOffer
          today={today}
          onBegin={() => setFilling({ ...newPage(), kind: 'spane', answers: {} })}
        />
      ) : null}
      {pages.length === 0 ? null : (
        <SpaneTotals
          pages={pages}
          isOpen={({ day }) => occasion !== undefined && isOn(occasion, day)}
          onFill={setFilling}
        />
      )}
    </>
  );
}
