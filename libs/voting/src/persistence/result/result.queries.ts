import type { CalendarDay } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import type { Matter } from '../../domain/law/matter.js';
import type { BallotForm, Disclosure } from '../../domain/life/row.js';
import type { VoteState } from '../../domain/life/vote.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import type { PlacedSlate } from '../../domain/slate/slate.js';
import { PLACED_SLATES } from '../slate/slates.queries.js';

/** All that a result and its papers are made of. */
export interface ResultRow {
  readonly id: string;
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
  readonly estateName: string;
  readonly title: string;
  readonly year: number;
  readonly number: number;
  readonly trial: boolean;
  readonly temporary: boolean;
  readonly state: VoteState;
  readonly form: BallotForm;
  readonly disclosure: Disclosure;
  readonly buildings: readonly string[] | null;
  readonly inquiryDays: number;
  readonly rollHash: string | null;
  readonly rollHeads: number | null;
  readonly rollArea: number | null;
  readonly rollUnits: number | null;
  readonly noticedOn: CalendarDay | null;
  readonly noticedAt: Date | null;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly resultPostedOn: CalendarDay | null;
  readonly declaredAt: Date | null;
  readonly result: PostedResult | null;
  /** Whether who asks is its teller or supervisor. */
  readonly isOfficer: boolean;
  readonly items: readonly ItemRow[];
  readonly slates: readonly PlacedSlate[];
  readonly officers: readonly { readonly name: string; readonly duty: string }[];
}

export interface ItemRow {
  readonly id: string;
  readonly matter: Matter;
  readonly text: string;
  /** Whose candidate it is; null: an item of its own. */
  readonly slate: number | null;
}

export async function resultRow(
  database: Database,
  voteId: string,
  personId: string | null,
): Promise<ResultRow | null> {
  const [row] = await database.rows<ResultRow & Record<string, unknown>>('owners-vote-result', RESULT, [
    voteId,
    personId,
  ]);
  return row ?? null;
}

const RESULT = `
  SELECT v.id, v.estate_id AS "estateId", v.community_id AS "communityId", v.town_id AS "townId", estate.name AS "estateName",
         v.title, v.year, v.number, v.trial, v.temporary, v.state, v.form, v.disclosure, v.buildings,
         (v.profile->'inquiryDays'->>'value')::int AS "inquiryDays", v.roll_hash AS "rollHash", v.roll_heads AS "rollHeads",
         v.roll_area::float8 AS "rollArea", v.roll_units AS "rollUnits", v.noticed_on::text AS "noticedOn", v.opens_at AS "opensAt",
         v.closes_at AS "closesAt", v.result_posted_on::text AS "resultPostedOn", v.declared_at AS "declaredAt", v.result,
         (SELECT max(e.at) FROM owners_vote_event e WHERE e.vote_id = v.id AND e.type = 'NOTICED') AS "noticedAt",
         EXISTS (SELECT FROM owners_vote_officer o WHERE o.vote_id = v.id AND o.person_id = $2) AS "isOfficer",
         (SELECT coalesce(json_agg(json_build_object('id', i.id, 'matter', i.matter, 'text', i.text, 'slate', i.slate) ORDER BY i.position), '[]')
            FROM owners_vote_item i WHERE i.vote_id = v.id) AS items,
         ${PLACED_SLATES} AS slates,
         (SELECT coalesce(json_agg(json_build_object('name', p.name, 'duty', o.duty) ORDER BY o.duty DESC, o.named_at, p.id), '[]')
            FROM owners_vote_officer o JOIN person p ON p.id = o.person_id WHERE o.vote_id = v.id) AS officers
    FROM owners_vote v JOIN place estate ON estate.id = v.estate_id
   WHERE v.id = $1`;

export interface TookPart {
  readonly no: number;
  readonly name: string;
  /** 0.01 ㎡ */
  readonly area: number;
}

/** Units with a ballot, whatever it says. */
export function unitsThatTookPart(
  database: Database,
  voteId: string,
  after: number,
  first: number,
): Promise<TookPart[]> {
  return database.rows<TookPart & Record<string, unknown>>(
    'owners-vote-took-part',
    `SELECT u.no, u.name, u.area FROM owners_vote_unit u
      WHERE u.vote_id = $1 AND u.no > $2 AND EXISTS (SELECT FROM ballot b WHERE b.vote_id = $1 AND b.unit_no = u.no)
      ORDER BY u.no LIMIT $3`,
    [voteId, after, first],
  );
}
