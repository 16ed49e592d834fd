import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { choicesOf } from '../../../libs/voting/src/domain/ballot/letters.js';
import { ownerOf } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { CAST } from './an-open-vote.js';
import { aPostedVote, VOTE, windowFromNow, type VoteHall } from './hall.js';
import { DO } from './paper-hall.js';

/** A unit of a case: whose it is, and what of it is not as usual. */
export interface CaseUnit {
  readonly of: readonly string[];
  /** 0.01 ㎡; 100 ㎡ when left out. */
  readonly area?: number;
  readonly use?: string;
  readonly status?: string;
  readonly source?: string;
}

/** What was handed in for a unit, by its place in the case from 1: letters, one for each item. */
export type CaseBallot = readonly [way: 'phone' | 'paper', unit: number, letters: string];

/** Settings of a vote on one ordinary matter. */
export const one = (policies?: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
  ...more,
  items: [{ id: randomUUID(), matter: '278-5', text: '使用维修资金' }],
  ...(policies && { policies }),
});

export const figure = (heads: number, area: number) => ({ heads, area });

export const several = (many: number, unit: (nth: number) => CaseUnit): CaseUnit[] =>
  Array.from({ length: many }, (_, at) => unit(at));

const RESULT = `query ($voteId: ID!) { voteResult(voteId: $voteId) {
  electorate { heads area } papers { issued returned notReturned }
  items { outcome discarded participating { heads area } agree { heads area } against { heads area } abstain { heads area }
    blank { heads area } spoiled { heads area } flags { code units settled } } } }`;

/** Runs cases of the rule book through register, roll, phones, papers and count, each in a building of its own. */
export class CaseHall {
  private buildings = 0;

  private constructor(
    readonly town: Town,
    readonly chair: Visitor,
    readonly secretary: Visitor,
  ) {}

  static async in(town: Town): Promise<CaseHall> {
    const [chair, secretary] = await Promise.all(
      [PERSON.chenGuodong, PERSON.zhangWenjing].map(id => town.person(id)),
    );
    return new CaseHall(town, chair!, secretary!);
  }

  /** These units on the register. @returns their building and their ids, in the order of the case */
  async built(units: readonly CaseUnit[]): Promise<{ building: string; ids: readonly string[] }> {
    const building = `例${++this.buildings}号楼`;
    const ids = units.map(() => randomUUID());
    const { source } = this.town.database;
    await source.query(`INSERT INTO building (estate_id, name) VALUES ($1, $2)`, [ESTATE.hanlin, building]);
    await source.query(
      `INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
       SELECT id, $1, $2, '', lpad(nth::text, 4, '0'), use, area, source, status,
              CASE WHEN status = 'UNSOLD' THEN NULL WHEN owners > 1 THEN 'JOINT' ELSE 'SOLE' END, ''
         FROM unnest($3::uuid[], $4::text[], $5::int[], $6::text[], $7::text[], $8::int[])
              WITH ORDINALITY AS u (id, use, area, source, status, owners, nth)`,
      [
        ...[ESTATE.hanlin, building, ids, units.map(({ use = 'DWELLING' }) => use)],
        ...[units.map(({ area = 10_000 }) => area), units.map(({ source: from = 'REGISTER' }) => from)],
        ...[units.map(({ status = 'REGISTERED' }) => status), units.map(({ of }) => of.length)],
      ],
    );
    const owned = units.flatMap(({ of }, at) =>
      of.map((name, nth) => ({ unitId: ids[at], name, nth: nth + 1 })),
    );
    await source.query(
      `INSERT INTO unit_owner (id, unit_id, position, name, id_suffix)
       SELECT gen_random_uuid(), unit_id, nth, name, right(md5($4 || name), 6) FROM unnest($1::uuid[], $2::int[], $3::text[]) AS o (unit_id, nth, name)`,
      [
        owned.map(({ unitId }) => unitId),
        owned.map(({ nth }) => nth),
        owned.map(({ name }) => name),
        building,
      ],
    );
    return { building, ids };
  }

  /** Open now, its roll that building. */
  async open(building: string, settings: Record<string, unknown>): Promise<VoteHall> {
    const hall = await aPostedVote(this.town, { ...settings, buildings: [building] });
    const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
    const input = { voteId: hall.voteId, opensAt: days(17), closesAt: days(24) };
    await hall.chair.ask(VOTE.giveVoteNotice, { input });
    await windowFromNow(this.town, hall.voteId, -3_600, 86_400);
    return hall;
  }

  /** Who votes for this unit by phone: its first owner. */
  async voterOf(unitId: string): Promise<Visitor> {
    return ownerOf(this.town, '业主', [unitId]);
  }

  /** By phone, from its owner's account; on paper, delivered, returned and keyed by two people. */
  async handIn(hall: VoteHall, ids: readonly string[], [way, unit, letters]: CaseBallot): Promise<void> {
    const { voteId, itemIds } = hall;
    if (way === 'paper') return this.handInPaper(voteId, unit, letters);
    const choices = choicesOf(letters).map((choice, at) => ({ itemId: itemIds[at], choice }));
    const voter = await this.voterOf(ids[unit - 1]!);
    await hall.chair.ask(VOTE.refreshVoters, { voteId });
    await voter.ask(CAST, { input: { voteId, ballotId: randomUUID(), units: [unit], choices } });
  }

  async close({ voteId, chair }: VoteHall): Promise<Record<string, any>> {
    await windowFromNow(this.town, voteId, -3_600, -0.001);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    await chair.ask('mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id } }', { voteId });
    return this.resultOf(voteId);
  }

  async resultOf(voteId: string): Promise<Record<string, any>> {
    return (await this.chair.ask(RESULT, { voteId }))['voteResult'];
  }

  private async handInPaper(voteId: string, unitNo: number, letters: string): Promise<void> {
    const { secretary, chair } = this;
    const { printPapers } = await secretary.ask(DO.print, { input: { voteId, unitNos: [unitNo] } });
    const [number] = printPapers;
    await secretary.ask(DO.deliver, {
      input: { voteId, number, how: 'SIGNED_FOR', proof: '本人签收', photoIds: [] },
    });
    await secretary.ask(DO.return, { input: { voteId, number } });
    const choices = choicesOf(letters);
    for (const who of [secretary, chair]) await who.ask(DO.key, { input: { voteId, number, choices } });
  }
}
