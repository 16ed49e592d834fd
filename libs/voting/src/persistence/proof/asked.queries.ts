import type { OwnersVoteRow } from '../../domain/life/row.js';
import type { VoteItem } from '../../domain/life/vote.js';
import type { Slate } from '../../domain/slate/slate.js';
import type { Reading } from './log.queries.js';

/** What of a vote's row is asked, with the name of its estate. */
export interface AskedRow extends Pick<OwnersVoteRow, Named | Settled> {
  readonly estate: string;
}

type Named = 'id' | 'title' | 'year' | 'number' | 'trial' | 'form' | 'disclosure' | 'buildings';
type Settled =
  | ('profileName' | 'profile' | 'policies' | 'noticedOn')
  | ('rollHash' | 'rollHeads' | 'rollArea' | 'rollUnits');

export interface AskedVote {
  readonly row: AskedRow & Pick<OwnersVoteRow, 'opensAt' | 'closesAt'>;
  readonly slates: readonly Slate[];
  readonly items: readonly VoteItem[];
}

/** Null before the notice: until then it may change. */
export async function askedVote(database: Reading, voteId: string): Promise<AskedVote | null> {
  const [found] = await database.rows<AskedVote['row'] & Pick<AskedVote, 'slates' | 'items'>>(
    'asked-vote',
    ASKED_VOTE,
    [voteId],
  );
  if (!found) return null;
  const { slates, items, ...row } = found;
  return { row, slates, items };
}

const ASKED_VOTE = `
  SELECT v.id, v.title, p.name AS estate, v.year, v.number, v.trial, v.form, v.disclosure, v.buildings,
         v.profile_name AS "profileName", v.profile, v.policies, v.noticed_on::text AS "noticedOn",
         v.opens_at AS "opensAt", v.closes_at AS "closesAt",
         v.roll_hash AS "rollHash", v.roll_heads AS "rollHeads", v.roll_area AS "rollArea", v.roll_units AS "rollUnits",
         (SELECT coalesce(json_agg(json_build_object('no', no, 'text', text, 'seats', seats) ORDER BY no), '[]')
            FROM owners_vote_slate WHERE vote_id = v.id) AS slates,
         (SELECT coalesce(json_agg(json_build_object('id', id, 'matter', matter, 'text', text, 'slate', slate) ORDER BY position), '[]')
            FROM owners_vote_item WHERE vote_id = v.id) AS items
    FROM owners_vote v JOIN place p ON p.id = v.estate_id
   WHERE v.id = $1 AND v.noticed_on IS NOT NULL`;
