import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import type { Bridge } from '../../../shared/ipc/bridge.ts';
import type { CommandName, Input } from '../../../shared/ipc/contract.ts';
import { addDays } from '../../../shared/logic/calendar.ts';
import { checkIn } from '../../../shared/model/check-in.ts';
import { instant, type Day, type Instant } from '../../../shared/model/day.ts';
import { entryDraft } from '../../../shared/model/entry.ts';
import { monthEvent } from '../../../shared/model/month.ts';
import { madeUpCheckIns } from './check-ins.ts';
import { documentOf } from './document.ts';
import { madeUpEntries } from './entries.ts';
import { madeUpEvents } from './events.ts';

/** Wall clocks before this hour lie after the midnight of their journal day. */
const NIGHT_ENDS_AT = '04:00';

type Month = {
  /** The first day of the month. */
  readonly firstDay: Day;
  readonly zone: string;
  /** The last of its days, 1 to 30, that has been lived. */
  readonly until?: number;
};

/** Lives the made-up month in an open journal, through the app's own commands. */
export async function playMonth(page: Page, { firstDay, zone, until = 30 }: Month): Promise<void> {
  const moment = ({ dayNumber, time }: { readonly dayNumber: number; readonly time: string }) => {
    const day = addDays(firstDay, dayNumber - 1);
    return { day, at: instantAt(time < NIGHT_ENDS_AT ? addDays(day, 1) : day, time, zone), zone };
  };
  const isLived = ({ dayNumber }: { readonly dayNumber: number }) => dayNumber <= until;

  for (const given of madeUpCheckIns.filter(isLived)) {
    const { dayNumber: _day, time: _time, energy, urge, sleptHours, ...rest } = given;
    const optional = {
      energy: energy ?? null,
      urge: urge ?? null,
      sleptHours: sleptHours ?? null,
    };
    const row = checkIn.parse({ id: randomUUID(), ...moment(given), ...rest, ...optional });
    await command(page, 'checkIns.save', row);
  }
  for (const given of madeUpEvents.filter(isLived)) {
    const { dayNumber: _day, time: _time, ...rest } = given;
    const urge = given.kind === 'urge' ? { after: null, waitBeganAt: null, waitEndedAt: null } : {};
    const row = monthEvent.parse({ id: randomUUID(), ...moment(given), ...rest, ...urge });
    await command(page, 'events.save', row);
  }
  for (const given of madeUpEntries.filter(isLived)) {
    const { day, at } = moment(given);
    const row = entryDraft.parse({
      id: randomUUID(),
      kind: 'free',
      day,
      writtenAt: at,
      editedAt: at,
      zone,
      title: given.title,
      body: documentOf(given.blocks),
      promptId: null,
    });
    await command(page, 'entries.save', row);
  }
}

/** Asks the way the page itself does. Throws the failure's code. */
export async function command<Name extends CommandName>(
  page: Page,
  name: Name,
  input: Input<Name>,
): Promise<void> {
  const result = await page.evaluate(
    ([called, given]) => {
      // The shell has put its bridge on the page's window.
      const { evenfall } = globalThis as unknown as { readonly evenfall: Bridge };
      return evenfall.call(called, given);
    },
    [name, input] as const,
  );
  if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
}

/** The instant at which a clock on the wall in `zone` shows `time` on `day`. */
export function instantAt(day: Day, time: string, zone: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const formatter = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  // Two rounds: the offset at the first guess may be the one before a clock change.
  let guess = asIfUtc;
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${formatter.format(guess).replace(' ', 'T')}Z`);
    guess += asIfUtc - shown;
  }
  return instant.parse(guess);
}
