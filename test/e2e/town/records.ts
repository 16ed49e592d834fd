import type { Town } from './open-town.js';
import type { RefusalSeen, Visitor } from './visitor.js';

/** Tens of thousands of rows that no meeting touches, sessions, which every visitor of a test begins, and counted guesses. */
const LEFT_OUT = ['unit', 'unit_owner', 'session', 'attempt'];

/** Every table with its number of rows and a sum over their contents. */
export async function recordsOf({ database }: Town): Promise<Record<string, string>> {
  const tables = await database.source.query<{ name: string }[]>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
      WHERE (table_schema = 'public' AND table_name <> ALL ($1)) OR table_name = '_private_jobs' ORDER BY 1`,
    [LEFT_OUT],
  );
  const sums = await database.source.query<{ name: string; sum: string }[]>(
    tables
      .map(
        ({ name }) => `SELECT '${name}' AS name, count(*) || ' rows ' ||
          coalesce(md5(string_agg(t::text, ' ' ORDER BY t::text)), '') AS sum FROM ${name} t`,
      )
      .join(' UNION ALL '),
  );
  return Object.fromEntries(sums.map(({ name, sum }) => [name, sum]));
}

/** What somebody is refused with, having made sure that nothing was written. */
export async function refusedWithoutTrace(
  town: Town,
  person: Visitor,
  document: string,
  variables: object,
): Promise<Omit<RefusalSeen, 'message'>> {
  const before = await recordsOf(town);
  const { message, ...refusal } = await person.refusal(document, variables);
  expect(message).toMatch(/\w/);
  expect(await recordsOf(town)).toEqual(before);
  return refusal;
}
