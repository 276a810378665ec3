import { useEffect, useRef } from 'react';
import { isWeeklyPageOffered } from '../../../shared/logic/weekly-page.ts';
import type { Day } from '../../../shared/model/day.ts';
import {
  useChangeSettings,
  useFirstCheckInDay,
  usePages,
  useStoredSettings,
} from '../../projection/journal-queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card, CardIntro, Reading, Row } from '../../ui/card.tsx';
import { weeklyWords } from '../../words/weekly.ts';

type WeeklyCardProps = { readonly today: Day; readonly onBegin: () => void };

/** Offers the week's page, on one evening of a week. Not answering is an answer too. */
export function WeeklyCard({ today, onBegin }: WeeklyCardProps) {
  const { isOffered, invited } = useInvitation(today);
  if (!isOffered) return null;
  return (
    <Card label={weeklyWords.offer}>
      <Reading>{weeklyWords.offer}</Reading>
      <CardIntro>{weeklyWords.offerText}</CardIntro>
      <Row>
        <Button kind="plain" onPress={onBegin}>
          {weeklyWords.begin}
        </Button>
        <Button kind="quiet" onPress={() => invited(true)}>
          {weeklyWords.notThisWeek}
        </Button>
      </Row>
    </Card>
  );
}

function useInvitation(today: Day) {
  const pages = usePages('weekly');
  const firstDay = useFirstCheckInDay();
  const settings = useStoredSettings();
  const changeSettings = useChangeSettings();
  const notedOn = useRef<Day>(undefined);
  const invitation = settings?.invitations.weekly;
  const isOffered =
    pages !== undefined &&
    firstDay !== undefined &&
    invitation !== undefined &&
    isWeeklyPageOffered({ today, firstDay, lastPageDay: pages.at(-1)?.day, invitation });

  const invited = (isDeclined: boolean) =>
    void changeSettings((known) => ({
      ...known,
      invitations: { ...known.invitations, weekly: { day: today, isDeclined } },
    }));
  useEffect(() => {
    // That it was seen is noted once; what comes back from the vault later must not be waited for.
    if (!isOffered || invitation?.day === today || notedOn.current === today) return;
    notedOn.current = today;
    invited(false);
  });
  return { isOffered, invited };
}
