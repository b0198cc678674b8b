import { getTableColumns, sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database } from './open.ts';

/** A whole row: every column named, null where there is nothing. */
export type Row<T extends SQLiteTable> = {
  [Column in keyof T['$inferInsert']]-?: Exclude<T['$inferInsert'][Column], undefined>;
};

/** An insert of one whole row, compiled once: building the statement anew costs ten times as much as running it. */
export function preparedInsert<T extends SQLiteTable>(db: Database, table: T): (row: Row<T>) => void {
  const statement = db.insert(table).values(placeholders(table)).prepare();
  return (row) => void statement.run(row);
}

/** The same, replacing the other columns of a row that has the same key; what refers to the row stays. */
export function preparedUpsert<T extends SQLiteTable>(
  db: Database,
  table: T,
  key: (table: T) => SQLiteColumn[],
): (row: Row<T>) => void {
  const target = key(table);
  const set: Record<string, SQL> = {};
  for (const [property, column] of Object.entries<SQLiteColumn>(getTableColumns(table)))
    if (!target.includes(column)) set[property] = sql`excluded.${sql.identifier(column.name)}`;
  const statement = db
    .insert(table)
    .values(placeholders(table))
    .onConflictDoUpdate({ target, set })
    .prepare();
  return (row) => void statement.run(row);
}

function placeholders<T extends SQLiteTable>(table: T): T['$inferInsert'] {
  const values: Record<string, Placeholder> = {};
  for (const property of Object.keys(getTableColumns(table))) values[property] = sql.placeholder(property);
  return values as T['$inferInsert'];
}
