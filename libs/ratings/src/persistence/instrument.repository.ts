import type { Tx } from '@sifang/platform';
import { DEFAULT_INSTRUMENTS } from '../domain/instruments/index.js';
import type { Instrument } from '../domain/instrument.js';

/** The newest version of each that a town has, the house's beside its own. */
export async function instrumentsOf(tx: Tx, townId: string): Promise<Instrument[]> {
  const own = await tx.query<{ body: Instrument }[]>(
    `SELECT DISTINCT ON (code) body FROM rating_instrument WHERE town_id = $1 ORDER BY code, version DESC`,
    [townId],
  );
  const codes = own.map(({ body }) => body.code);
  return [...own.map(({ body }) => body), ...DEFAULT_INSTRUMENTS.filter(({ code }) => !codes.includes(code))];
}

/** A version never changes: what is saved again is the next one. @returns its number */
export async function insertInstrument(
  tx: Tx,
  townId: string,
  instrument: Omit<Instrument, 'version'>,
  by: { readonly personId: string; readonly at: Date },
): Promise<number> {
  const inherited = DEFAULT_INSTRUMENTS.find(({ code }) => code === instrument.code)?.version ?? 0;
  const [row] = await tx.query<{ version: number }[]>(
    `INSERT INTO rating_instrument (town_id, code, version, body, made_by, made_at)
     SELECT $1, $2, next, $3::jsonb || jsonb_build_object('version', next), $4, $5
       FROM (SELECT greatest(coalesce(max(version), 0), $6) + 1 AS next FROM rating_instrument
              WHERE town_id = $1 AND code = $2) version
     RETURNING version`,
    [townId, instrument.code, JSON.stringify(instrument), by.personId, by.at, inherited],
  );
  return row!.version;
}
