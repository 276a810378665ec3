/** The tables whose rows a search finds, and a letter for each. */
const LETTERS = { entry: 'e', page: 'p', month_event: 'm' } as const;

export type SearchedTable = keyof typeof LETTERS;

/** What a row is known by. */
export type SearchedRow = { readonly table: SearchedTable; readonly id: string };

export function isSearched(table: string): table is SearchedTable {
  return Object.hasOwn(LETTERS, table);
}

/** What names a row in the index: one word of letters and digits, so that the index itself finds it. */
export function keyOf({ table, id }: SearchedRow): string {
  return LETTERS[table] + id.replaceAll('-', '');
}

/** The row that a key names. */
export function rowOfKey(key: string): SearchedRow {
  const tables: readonly SearchedTable[] = ['entry', 'page', 'month_event'];
  const table = tables.find((each) => key.startsWith(LETTERS[each]));
  if (!table) throw new TypeError('The index names a row of no table that is searched.');
  return { table, id: key.slice(1).replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-') };
}
