import type { Migration } from '../migration.ts';
import { journal } from './0001-journal.ts';
import { care } from './0002-care.ts';
import { month } from './0003-month.ts';
import { pages } from './0004-pages.ts';
import { search } from './0005-search.ts';

/** Every migration there has been, oldest first. */
export const migrations: readonly Migration[] = [journal, care, month, pages, search];
