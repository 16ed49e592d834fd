import { randomUUID } from 'node:crypto';
import { Office } from '@sifang/identity/domain';
import pg from 'pg';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';

/** Owners of 翰林水岸 whom anybody may sign in as. @returns their ids */
export async function moveIn(databaseUrl: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const named = `SELECT id, '业主' || lpad(n::text, 4, '0') AS name, n FROM unnest($1::uuid[]) WITH ORDINALITY resident (id, n)`;
  await client.query(`INSERT INTO person (id, name) SELECT id, name FROM (${named}) r`, [ids]);
  await client.query(
    `INSERT INTO appointment (id, person_id, office, title, place_id, since)
     SELECT gen_random_uuid(), id, $2, '业主', $3, '2024-06-01' FROM (${named}) r`,
    [ids, Office.OWNER, ESTATE.hanlin],
  );
  await client.query(
    `INSERT INTO demo_sign_in (person_id, name, title, office, place_name, position)
     SELECT id, name, '业主', $2, '翰林水岸小区', 1000 + n FROM (${named}) r`,
    [ids, Office.OWNER],
  );
  await client.end();
  return ids;
}
