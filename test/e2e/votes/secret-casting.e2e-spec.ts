import { randomUUID } from 'node:crypto';
import { BallotForm } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, anOpenVote, cast, CAST, MY_BALLOTS } from './an-open-vote.js';
import { VOTE } from './hall.js';
import { DO } from './paper-hall.js';
import {
  aSecretVote,
  closed,
  envelopesOf,
  type SecretHall,
  type SecretOwner,
  votersIn,
} from './secret-hall.js';

let town: Town;
let voters: ReadonlyMap<string, Visitor>;
beforeAll(async () => {
  town = await openTown();
  voters = await votersIn(town);
});
afterAll(() => town.close());

const rows = (text: string, voteId: string): Promise<Record<string, any>[]> =>
  town.database.source.query(text, [voteId]);

describe('a secret vote that is open', () => {
  let hall: SecretHall;
  let [one, other]: SecretOwner[] = [];
  beforeAll(async () => {
    hall = await aSecretVote(town);
    [one, other] = hall.owners.filter(({ voterId }) => voterId === PERSON.liuGuilan);
  });

  it('answers with a receipt that proves who took part and never what was chosen', async () => {
    const input = aBallot(hall, one!.units, 'AGAINST');
    const liu = voters.get(PERSON.liuGuilan)!;
    const receipt = await cast(liu, input);
    expect(receipt).toMatchObject({
      ballotId: input['ballotId'],
      choices: [],
      units: [{ no: one!.units[0] }],
    });
    expect(receipt['units'][0].leafText.split('\n')[6]).toBe('-');
    // The phone has not heard the answer; that it sends something else by then changes nothing, and tells nothing.
    expect(await cast(liu, input)).toEqual(receipt);
    expect(await cast(liu, { ...input, choices: aBallot(hall, []).choices })).toEqual(receipt);
    const [own] = (await liu.ask(MY_BALLOTS, { voteId: hall.voteId }))['myBallots'];
    expect(own).toMatchObject({ ballotId: input['ballotId'], choices: [] });
    expect(await envelopesOf(town, hall)).toBe(1);
  });

  it('takes one ballot of a unit, and tells whoever comes again', async () => {
    const before = await envelopesOf(town, hall);
    const refusal = await voters.get(PERSON.liuGuilan)!.refusal(CAST, {
      input: aBallot(hall, one!.units),
    });
    expect(refusal).toMatchObject({ code: 'ALREADY_CAST' });
    expect(await envelopesOf(town, hall)).toBe(before);
  });

  it('takes one ballot of an owner of several units, for all of them', async () => {
    // Units 1 to 3 are of one owner, 4 to 6 of another.
    const several = await anOpenVote(town, {
      units: 6,
      voters: [PERSON.liuGuilan],
      unitsOfHead: 3,
      form: BallotForm.SECRET,
    });
    const liu = voters.get(PERSON.liuGuilan)!;
    expect(await liu.refusal(CAST, { input: aBallot(several, [1, 3]) })).toMatchObject({
      ...{ code: 'SECRET_WHOLE_OWNER', field: 'units' },
    });
    expect((await cast(liu, aBallot(several, [3, 1, 2])))['units']).toHaveLength(3);
    await cast(liu, aBallot(several, [4, 5, 6], 'AGAINST'));
    expect(
      await rows('SELECT sum(heads)::integer AS heads FROM ballot_batch WHERE vote_id = $1', several.voteId),
    ).toEqual([{ heads: 2 }]);
    expect(await envelopesOf(town, several)).toBe(2);
  });

  it('counts a head once where a buyer votes for one unit and the seller for the other', async () => {
    const both = [PERSON.liuGuilan, PERSON.zhouJianguo];
    const sold = await anOpenVote(town, {
      units: 2,
      voters: both,
      unitsOfHead: 2,
      form: BallotForm.SECRET,
    });
    for (const [at, id] of both.entries())
      await cast(voters.get(id)!, aBallot(sold, [at + 1], at ? 'AGAINST' : 'AGREE'));
    await closed(town, { ...sold, chair: hall.chair });
    const [count] = await rows(
      'SELECT heads, area::integer, agree, against FROM secret_count WHERE vote_id = $1 AND position = 1',
      sold.voteId,
    );
    expect(count).toEqual({ heads: 1, area: 18_000, agree: null, against: null });
  });

  it('has no following, no instructed letter and no paper', async () => {
    const liu = voters.get(PERSON.liuGuilan)!;
    expect(await liu.refusal(CAST, { input: aBallot(hall, other!.units, 'WITH_MAJORITY') })).toMatchObject({
      ...{ code: 'SECRET_NO_FOLLOWING', field: 'choices.0.choice' },
    });
    const letter = {
      id: randomUUID(),
      voteId: hall.voteId,
      unitNo: other!.units[0],
      agentId: PERSON.zhouJianguo,
    };
    expect(await liu.refusal(DO.give, { input: { ...letter, instruction: ['AGREE', null] } })).toMatchObject({
      code: 'SECRET_INSTRUCTION',
    });
    await liu.ask(DO.give, { input: { ...letter, instruction: [null, null] } });
    const zhou = voters.get(PERSON.zhouJianguo)!;
    await cast(zhou, { ...aBallot(hall, other!.units), proxyId: letter.id });
    // Nobody could take the agent's ballot out again: in secret the first one stands, whoever cast it.
    expect(await liu.refusal(CAST, { input: aBallot(hall, other!.units, 'AGAINST') })).toMatchObject({
      code: 'ALREADY_CAST',
    });
    expect(await hall.chair.refusal(DO.print, { input: { voteId: hall.voteId } })).toMatchObject({
      code: 'PAPER_NEEDS_NAMED',
    });
  });

  it('annulled takes what was chosen with it', async () => {
    expect(await envelopesOf(town, hall)).toBeGreaterThan(0);
    await hall.chair.ask(VOTE.annulOwnersVote, {
      input: { voteId: hall.voteId, reason: '名册有误，重新组织表决' },
    });
    expect(await envelopesOf(town, hall)).toBe(0);
    expect(await rows('SELECT * FROM secret_chip WHERE vote_id = $1', hall.voteId)).toEqual([]);
  });
});
