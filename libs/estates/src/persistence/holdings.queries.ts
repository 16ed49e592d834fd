import type { CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { counted } from './register-totals.queries.js';

/** A unit that somebody speaks for, as it counts. */
export interface Holding {
  readonly unitId: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  /** The same for units of one head (法释〔2020〕17号 Art 9), and telling nothing else. */
  readonly head: string;
}

/** Units of an estate that these people own today, or whose owners they are guardians of; parking is left out. */
export async function holdingsOf(
  tx: Tx,
  estateId: string,
  personIds: readonly string[],
  today: CalendarDay,
): Promise<Holding[]> {
  const units = await tx.query<{ id: string }[]>(UNITS, [estateId, personIds, today]);
  if (units.length === 0) return [];
  return tx.query(HOLDINGS, [estateId, units.map(({ id }) => id)]);
}

/** Whether somebody owns any unit of the estate today, parking and all, or is guardian of who does. */
export async function holdsAny(
  tx: Tx,
  estateId: string,
  personId: string,
  today: CalendarDay,
): Promise<boolean> {
  const units = await tx.query<{ id: string }[]>(UNITS, [estateId, [personId], today]);
  return units.length > 0;
}

/** Estates of which somebody owns any unit today, parking and all, or is guardian of who does. */
export async function estatesHeld(tx: Tx, personId: string, today: CalendarDay): Promise<string[]> {
  const estates = await tx.query<{ id: string }[]>(ESTATES, [[personId], today]);
  return estates.map(({ id }) => id);
}

/** Heads and area (0.01 ㎡) of the whole estate, parking left out. */
export async function wholeOf(tx: Tx, estateId: string): Promise<{ heads: number; area: number }> {
  const [whole] = await tx.query<{ heads: number; area: string }[]>(WHOLE, [estateId]);
  return { heads: whole!.heads, area: Number(whole!.area) };
}

const held = (people: string, today: string): string => `(
      SELECT unit_id FROM unit_owner WHERE person_id = ANY(${people}) AND until IS NULL
      UNION
      SELECT o.unit_id FROM guardianship g JOIN unit_owner o ON o.id = g.unit_owner_id AND o.until IS NULL
       WHERE g.guardian_id = ANY(${people}) AND g.since <= ${today} AND (g.until IS NULL OR g.until >= ${today})
    ) held`;

const UNITS = `
  SELECT DISTINCT u.id FROM ${held('$2', '$3')} JOIN unit u ON u.id = held.unit_id AND u.estate_id = $1`;

const ESTATES = `
  SELECT DISTINCT u.estate_id AS id FROM ${held('$1', '$2')} JOIN unit u ON u.id = held.unit_id`;

const HOLDINGS = `${counted(' AND u.id = ANY($2)')}
  SELECT id AS "unitId", area, encode(sha256(convert_to(head, 'UTF8')), 'hex') AS head
    FROM counted WHERE use <> 'PARKING' ORDER BY id`;

const WHOLE = `${counted()}
  SELECT count(DISTINCT head)::integer AS heads, coalesce(sum(area), 0)::text AS area FROM counted WHERE use <> 'PARKING'`;
