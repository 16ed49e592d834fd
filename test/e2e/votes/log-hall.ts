import { createHash } from 'node:crypto';
import request from 'supertest';
import { Seals } from '@sifang/platform';
import type { Checking } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { isSigned } from '../../../apps/worker/src/is-signed.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { toEnter } from './an-open-vote.js';
import { VOTE, windowFromNow, type VoteHall } from './hall.js';

export const CHECKPOINT = '{ previous size root signedAt signature text }';
const ASK = {
  checkpoints: `query ($voteId: ID!, $last: Int) { voteCheckpoints(voteId: $voteId, last: $last) ${CHECKPOINT} }`,
  post: `mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id state } }`,
};

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
export const checking: Checking = { sha256, isSigned, key: null, receipts: [] };

/** What happens around the log of a vote, and what is read of it. */
export class LogHall {
  constructor(
    private readonly town: Town,
    private readonly owner: Visitor,
  ) {}

  get seals(): Seals {
    return this.town.api.app.get(Seals, { strict: false });
  }

  async checkpoints({ voteId }: VoteHall): Promise<any[]> {
    return (await this.owner.ask(ASK.checkpoints, { voteId, last: 1000 }))['voteCheckpoints'];
  }

  /** Units that count vote through the box, `many` of them from one number of the roll on. */
  async unitsCast({ voteId, itemIds }: VoteHall, many: number): Promise<any[]> {
    const { source } = this.town.database;
    const units = await source.query<{ no: number }[]>(
      `SELECT no FROM owners_vote_unit u WHERE vote_id = $1 AND head IS NOT NULL
          AND NOT EXISTS (SELECT FROM ballot b WHERE b.vote_id = u.vote_id AND b.unit_no = u.no) ORDER BY no LIMIT $2`,
      [voteId, many],
    );
    const nos = units.map(({ no }) => no);
    await source.query(`UPDATE owners_vote_unit SET voter_id = $2 WHERE vote_id = $1 AND no = ANY($3)`, [
      voteId,
      PERSON.liuGuilan,
      nos,
    ]);
    const box = this.town.api.app.get(BallotBox, { strict: false });
    const vote = { voteId, itemIds, units: nos.length };
    const entered = await Promise.all(
      nos.map(no => box.enter([toEnter(vote, no, PERSON.liuGuilan, no % 4 ? 'AA' : 'RX')])),
    );
    return entered.flat();
  }

  async posted({ voteId, chair }: VoteHall): Promise<void> {
    await windowFromNow(this.town, voteId, -3_600, 0);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    await this.post(chair, voteId);
  }

  async post(chair: Visitor, voteId: string): Promise<void> {
    await chair.ask(ASK.post, { voteId });
  }

  fetched(who: Visitor, { voteId }: VoteHall, query = '', file = 'bundle'): request.Test {
    return request(this.town.url)
      .get(`/files/votes/${voteId}/${file}${query}`)
      .set(who.headers)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
  }
}
