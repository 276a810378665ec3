import { randomUUID } from 'node:crypto';
import type { Day } from '../../shared/model/day.ts';
import { entryDraft, type EntryDraft } from '../../shared/model/entry.ts';
import { documentOf } from './made-up-month/document.ts';
import { instantAt } from './made-up-month/play-month.ts';

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const;
const FORMATS = { bold: 1, italic: 2, strike: 4, underline: 8, highlight: 128 } as const;

/** Its title. */
export const EVERYTHING = 'Everything at once';

/** An entry of `day` with every kind of block and every format the editor can write, and a link. */
export function entryWithEverything(day: Day, zone: string): EntryDraft {
  const at = instantAt(day, '21:20', zone);
  const { root } = documentOf([
    { kind: 'heading', level: 1, text: 'A large heading' },
    { kind: 'heading', level: 2, text: 'A heading' },
    { kind: 'heading', level: 3, text: 'A small heading' },
    { kind: 'quote', text: 'eggs, string, ring D., be braver' },
    { kind: 'bullets', items: ['one', 'two'] },
    { kind: 'numbers', items: ['first', 'second'] },
    {
      kind: 'checks',
      items: [
        { text: 'done', checked: true },
        { text: 'not done', checked: false },
      ],
    },
    { kind: 'rule' },
  ]);
  const formatted = {
    ...ELEMENT,
    type: 'paragraph',
    children: [
      ...Object.entries(FORMATS).map(([name, format]) => textOf(`${name}, `, format)),
      {
        ...ELEMENT,
        type: 'link',
        url: 'https://example.org',
        rel: null,
        target: null,
        title: null,
        children: [textOf('a link', 0)],
      },
    ],
  };
  return entryDraft.parse({
    id: randomUUID(),
    kind: 'free',
    day,
    writtenAt: at,
    editedAt: at,
    zone,
    title: EVERYTHING,
    body: { root: { ...root, children: [formatted, ...root.children] } },
    promptId: 'one-plain-hour',
  });
}

function textOf(text: string, format: number) {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' };
}
