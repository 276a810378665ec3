import { ListBoxItem, Text } from 'react-aria-components';
import { stepById } from '../../../shared/content/steps/steps.ts';
import type { Found, FoundPart } from '../../../shared/model/found.ts';
import { formatDayWithYear } from '../../words/dates.ts';
import { frameWords } from '../../words/frame.ts';
import { journalWords } from '../../words/journal.ts';
import { foundNames } from '../../words/search.ts';
import { railNameOf } from '../place.ts';
import { placeOfFound } from './place-of-found.ts';
import styles from './search-sheet.module.css';

/** Something that was found: what it is, its day, and the words around the place. */
export function FoundItem({ found }: { readonly found: Found }) {
  const { id, title, snippet, day } = found;
  const name = nameOf(found);
  return (
    <ListBoxItem id={id} className={styles.item ?? ''} textValue={name}>
      <Text slot="label" className={styles.name ?? ''}>
        {title.length === 0 ? name : <Parts parts={title} />}
      </Text>
      <Text slot="description" className={styles.about ?? ''}>
        <span>{`${kindOf(found)} · ${formatDayWithYear(day)}`}</span>
        <span className={styles.snippet}>
          <Parts parts={snippet} />
        </span>
      </Text>
    </ListBoxItem>
  );
}

function Parts({ parts }: { readonly parts: readonly FoundPart[] }) {
  return withPlaces(parts).map(({ text, isMatch, at }) =>
    isMatch ? (
      <mark key={at} className={styles.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

/** Each part with the place where it begins. */
function withPlaces(parts: readonly FoundPart[]): readonly (FoundPart & { readonly at: number })[] {
  let end = 0;
  return parts.map((part) => {
    const at = end;
    end += part.text.length;
    return { ...part, at };
  });
}

function nameOf(found: Found): string {
  switch (found.kind) {
    case 'entry':
      return found.title.map(({ text }) => text).join('') || journalWords.untitled;
    case 'page':
      return sheetName(found.sheet) ?? foundNames.page[found.pageKind];
    case 'event':
      return foundNames.event[found.eventKind];
  }
}

function sheetName(sheet: Extract<Found, { kind: 'page' }>['sheet']): string | undefined {
  if (!sheet) return undefined;
  const { title, worksheets } = stepById[sheet.step];
  return worksheets.find(({ id }) => id === sheet.worksheet)?.heading ?? title;
}

/** What it is, or where it stands. */
function kindOf(found: Found): string {
  if (found.kind === 'entry') return foundNames.entry[found.entryKind];
  const place = frameWords[railNameOf(placeOfFound(found).screen)];
  const step = found.kind === 'page' && found.sheet ? stepById[found.sheet.step].title : undefined;
  return step === undefined ? place : `${place} · ${step}`;
}
