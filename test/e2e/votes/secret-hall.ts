import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aNoticedVote, VOTE, windowFromNow, type VoteHall } from './hall.js';

export const VOTERS = [PERSON.liuGuilan, PERSON.zhouJianguo, PERSON.wuYafang];

/** An owner of the roll, with the account that votes for all of his units. */
export interface SecretOwner {
  readonly head: number;
  readonly voterId: string;
  readonly units: readonly number[];
  /** 0.01 ㎡ */
  readonly area: number;
}

export interface SecretHall extends VoteHall {
  readonly owners: readonly SecretOwner[];
}

/** Of one building, open now; every owner has an account, three people hold them all. */
export async function aSecretVote(
  town: Town,
  changes: Record<string, unknown> = {},
  by?: Visitor,
): Promise<SecretHall> {
  return withOwners(town, await aNoticedVote(town, { form: 'SECRET', buildings: ['3号楼'], ...changes }, by));
}

/** Gives every owner of the roll an account. */
export async function withOwners(town: Town, hall: VoteHall): Promise<SecretHall> {
  await town.database.source.query(
    `UPDATE owners_vote_unit SET voter_id = ($2::uuid[])[(head - 1) % 3 + 1] WHERE vote_id = $1 AND head IS NOT NULL`,
    [hall.voteId, VOTERS],
  );
  const owners = await town.database.source.query<SecretOwner[]>(
    `SELECT head, min(voter_id::text) AS "voterId", array_agg(no ORDER BY no) AS units, sum(area)::integer AS area
       FROM owners_vote_unit WHERE vote_id = $1 AND head IS NOT NULL GROUP BY head ORDER BY head`,
    [hall.voteId],
  );
  return { ...hall, owners };
}

export async function closed(town: Town, { voteId, chair }: VoteHall): Promise<void> {
  await windowFromNow(town, voteId, -3_600, 0);
  await chair.ask(VOTE.closeOwnersVote, { voteId });
}

/** What was chosen, before anybody opens it. */
export async function envelopesOf(town: Town, { voteId }: Pick<VoteHall, 'voteId'>): Promise<number> {
  const [row] = await town.database.source.query<{ many: number }[]>(
    'SELECT count(*)::integer AS many FROM secret_envelope WHERE vote_id = $1',
    [voteId],
  );
  return row!.many;
}

/** By their ids. */
export async function votersIn(town: Town): Promise<ReadonlyMap<string, Visitor>> {
  return new Map(await Promise.all(VOTERS.map(async id => [id, await town.person(id)] as const)));
}

export const RESULT = `query ($voteId: ID!) { voteResult(voteId: $voteId) {
  exact electorate { heads area units } turnout { units electronic paper }
  items { position outcome areaStep unanimous withheld participating { heads area } agree { heads area } against { heads area }
    abstain { heads area } withMajority { heads } blank { heads } spoiled { heads } discarded buildings { building agree }
    tests { about measure whole least actual met } flags { code } explanation { zh } } } }`;
