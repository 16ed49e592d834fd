import type { ClientBase } from 'pg';

export interface TableToKeep {
  /** Quoted and qualified, ready for SQL. */
  readonly name: string;
  /** Quoted; generated columns left out. */
  readonly columns: readonly string[];
  /** Names of tables that must be filled before. */
  readonly after: readonly string[];
}

/** Schemas that hold what people entrusted to us: ours, and the job queue's. */
const SCHEMAS = ['public', 'graphile_worker'];
/** Each belongs to the place where the data stands, not to the data. */
const LEFT_OUT = ['public.migrations', 'public.epoch', 'graphile_worker.migrations'];

/** All tables to keep, those that others refer to first. */
export async function tablesToKeep(client: ClientBase): Promise<TableToKeep[]> {
  const { rows } = await client.query<TableToKeep & { plain: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, n.nspname || '.' || c.relname AS plain,
            (SELECT json_agg(quote_ident(a.attname) ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            (SELECT coalesce(json_agg(DISTINCT format('%I.%I', fn.nspname, f.relname)), '[]')
               FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid JOIN pg_namespace fn ON fn.oid = f.relnamespace
              WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS after
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND n.nspname = ANY($1)
      ORDER BY 1`,
    [SCHEMAS],
  );
  return inOrder(rows.filter(({ plain }) => !LEFT_OUT.includes(plain)));
}

function inOrder(tables: readonly TableToKeep[]): TableToKeep[] {
  const placed: TableToKeep[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const free = [...waiting].filter(({ after }) => ![...waiting].some(({ name }) => after.includes(name)));
    if (free.length === 0) throw new Error('Tables refer to each other in a circle.');
    for (const table of free) waiting.delete(table);
    placed.push(...free);
  }
  return placed;
}
