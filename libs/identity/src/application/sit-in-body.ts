import type { CalendarDay } from '@sifang/kernel';
import { newId, type Tx } from '@sifang/platform';
import { Office } from '../domain/index.js';
import { rightsChanged } from '../persistence/rights-changed.js';

/** Offices that somebody has by being on the list of a committee. */
const BODY_OFFICES = [
  Office.COMMITTEE_CHAIR,
  Office.COMMITTEE_MEMBER,
  Office.COMMITTEE_ALTERNATE,
  Office.PROPERTY_COMMITTEE_MEMBER,
] as const;

export interface SeatInBody {
  readonly personId: string;
  readonly office: (typeof BODY_OFFICES)[number];
  readonly title: string;
}

export interface SeatsInBody {
  /** The estate. */
  readonly placeId: string;
  readonly organisationId: string;
  /** First day; nobody's office begins in the past. */
  readonly since: CalendarDay;
  /** Last day of the term. */
  readonly until: CalendarDay;
  /** All who sit, wait or chair from that day on. */
  readonly seats: readonly SeatInBody[];
}

/**
 * Follows from an election and the years after it: who is on the list of a committee holds the office, who is not does
 * not. Nobody appoints to it; an office that stays as it is goes on.
 */
export async function sitInBody(
  tx: Tx,
  now: Date,
  { placeId, organisationId, since, until, seats }: SeatsInBody,
): Promise<void> {
  const rows = seats.map(seat => ({ ...seat, id: newId(now) }));
  const asked = [organisationId, placeId, JSON.stringify(rows), since, BODY_OFFICES, until];
  const ended = await tx.query<{ personId: string }[]>(END, asked.slice(0, 5));
  await tx.query(
    PROLONG,
    asked.filter(value => value !== BODY_OFFICES),
  );
  const begun = await tx.query<{ personId: string }[]>(
    BEGIN,
    asked.filter(value => value !== BODY_OFFICES),
  );
  const changed = new Set([...ended, ...begun].map(({ personId }) => personId));
  for (const personId of [...changed].sort()) await rightsChanged(tx, personId);
}

const SEATS = `json_to_recordset($3::json) AS s(id uuid, "personId" uuid, office text, title text)`;

const END = `
  WITH ended AS (
    UPDATE appointment a SET until = greatest($4::date - 1, a.since - 1)
     WHERE a.organisation_id = $1 AND a.place_id = $2 AND a.office = ANY($5) AND (a.until IS NULL OR a.until >= $4)
       AND NOT EXISTS (SELECT FROM ${SEATS} WHERE s."personId" = a.person_id AND s.office = a.office AND a.since <= $4)
    RETURNING a.person_id)
  SELECT DISTINCT person_id AS "personId" FROM ended`;

/** Whoever is elected again goes on. */
const PROLONG = `
  UPDATE appointment a SET until = $5, title = s.title FROM ${SEATS}
   WHERE a.organisation_id = $1 AND a.place_id = $2 AND s."personId" = a.person_id AND s.office = a.office
     AND a.since <= $4 AND (a.until IS NULL OR a.until >= $4)`;

const BEGIN = `
  WITH begun AS (
    INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since, until)
    SELECT s.id, s."personId", s.office, s.title, $2, $1, $4, $5 FROM ${SEATS}
     WHERE NOT EXISTS (SELECT FROM appointment a
                        WHERE a.organisation_id = $1 AND a.place_id = $2 AND a.person_id = s."personId"
                          AND a.office = s.office AND (a.until IS NULL OR a.until >= $4))
    RETURNING person_id)
  SELECT person_id AS "personId" FROM begun`;
