import { useState } from 'react';
import type { EntrySummary } from '../../../shared/model/entry.ts';
import type { EntryId } from '../../../shared/model/ids.ts';
import { Button } from '../../ui/button.tsx';
import { formatDayShort } from '../../words/dates.ts';
import { summaryWords, withCount } from '../../words/summary.ts';
import type { ChangeChoices, SummaryChoices } from './summary-choices.ts';
import styles from './summary-screen.module.css';
import { Tick } from '../../ui/tick.tsx';
import type { Found } from './use-summary-document.ts';

type EntriesChoiceProps = {
  readonly choices: SummaryChoices;
  readonly found: Found;
  readonly onChange: ChangeChoices;
};

const ENTRIES_AT_ONCE = 40;

/** The entries of the days, each to be ticked by hand; letters only where they are asked for. */
export function EntriesChoice({ choices, found, onChange }: EntriesChoiceProps) {
  const { entries, hasOpenLetters } = found;
  const { entryIds: chosen, hasLetters } = choices;
  const [shown, setShown] = useState(ENTRIES_AT_ONCE);
  const count = entries.filter(({ id }) => chosen.has(id)).length;
  const tick = (id: EntryId, isTicked: boolean) => {
    const entryIds = new Set(chosen);
    if (isTicked) entryIds.add(id);
    else entryIds.delete(id);
    onChange({ entryIds });
  };

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{withCount(summaryWords.entries, count)}</legend>
      <p className={styles.hint}>
        {entries.length === 0 ? summaryWords.noEntries : summaryWords.entriesHint}
      </p>
      {hasOpenLetters ? (
        <Tick isTicked={!hasLetters} onChange={(isOut) => onChange({ hasLetters: !isOut })}>
          {summaryWords.withoutLetters}
        </Tick>
      ) : null}
      <div className={styles.ticks}>
        {entries.slice(0, shown).map((entry) => (
          <Tick
            key={entry.id}
            isTicked={chosen.has(entry.id)}
            onChange={(isTicked) => tick(entry.id, isTicked)}
          >
            <EntryName entry={entry} />
          </Tick>
        ))}
      </div>
      <div className={styles.row}>
        {shown < entries.length && (
          <Button kind="quiet" onPress={() => setShown(shown + ENTRIES_AT_ONCE)}>
            {summaryWords.moreEntries}
          </Button>
        )}
        {count > 0 && (
          <Button kind="quiet" onPress={() => onChange({ entryIds: new Set() })}>
            {summaryWords.noneOfTheEntries}
          </Button>
        )}
        {count < entries.length && (
          <Button
            kind="quiet"
            onPress={() => onChange({ entryIds: new Set(entries.map(({ id }) => id)) })}
          >
            {summaryWords.allEntries}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function EntryName({ entry }: { readonly entry: EntrySummary }) {
  const name = entry.title.trim() || firstWords(entry.excerpt) || summaryWords.untitled;
  return (
    <>
      {/* A name that is read from the right leaves the day where it is. */}
      <bdi>{name}</bdi>{' '}
      <span className={styles.hint}>
        {formatDayShort(entry.day)}
        {entry.kind === 'letter' ? ` · ${summaryWords.letterMark}` : ''}
      </span>
    </>
  );
}

/** What an entry without a title is known by. */
function firstWords(excerpt: string): string {
  const words = excerpt.trim().split(/\s+/);
  const first = words.slice(0, 6).join(' ');
  return words.length > 6 ? `${first}…` : first;
}
