/** What SQLite can bind. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** A statement and the values bound to it. Made by `sql` alone, so text can never become SQL. */
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

/** Tags a statement: every `${}` becomes a bound parameter. */
export function sql(parts: TemplateStringsArray, ...values: readonly SqlValue[]): Sql {
  return { text: parts.join('?'), values };
}
