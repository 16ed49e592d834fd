import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aBallot, cast, CAST } from './an-open-vote.js';
import { DO, PaperHall } from './paper-hall.js';

const AGENTS = `query ($voteId: ID!, $search: String!) {
  proxyAgents(voteId: $voteId, search: $search) { personId name units } }`;

describe('letters of proxy', () => {
  let hall: PaperHall;
  beforeAll(async () => void (hall = await PaperHall.open()));
  afterAll(() => hall.close());

  const give = (unitNo: number, agentId: string, instruction: (string | null)[] = [null, null]): object => ({
    ...{ id: randomUUID(), unitNo, agentId, instruction },
  });
  const underProfile = async (profile: object): Promise<void> => {
    await hall.nextVote(24);
    await hall.town.database.source.query(`UPDATE owners_vote SET profile = profile || $2 WHERE id = $1`, [
      ...[hall.vote.voteId, JSON.stringify(profile)],
    ]);
  };
  const capOf = (value: number) => ({
    principalsPerProxy: { value, source: '《潍坊》', asOf: '2022-01-21', standing: 'RULE' },
  });

  it('case 35: a fourth principal is refused where three are allowed', async () => {
    await underProfile(capOf(3));
    for (const unitNo of [2, 5, 8]) await hall.doing(hall.zhou, 'give', give(unitNo, PERSON.liuGuilan));
    expect(await hall.refused(hall.zhou, 'give', give(11, PERSON.liuGuilan))).toBe('LETTERS_TOO_MANY');
    const [letter] = await hall.asking(hall.zhou, 'mine');
    await hall.zhou.ask(DO.revoke, { letterId: letter.id });
    await hall.doing(hall.zhou, 'give', give(11, PERSON.liuGuilan));
    expect((await hall.zhou.refusal(DO.revoke, { letterId: letter.id })).code).toBe('LETTER_REVOKED');
    expect((await hall.liu.refusal(DO.revoke, { letterId: randomUUID() })).code).toBe('LETTER_NOT_FOUND');
  });

  it('case 36: the guard of the firm is refused, and so is who is nobody or oneself', async () => {
    expect(await hall.refused(hall.zhou, 'give', give(14, PERSON.dingHaibo))).toBe('LETTER_TO_FIRM');
    expect(await hall.refused(hall.zhou, 'give', give(14, randomUUID()))).toBe('AGENT_NOT_FOUND');
    expect(await hall.refused(hall.zhou, 'give', give(14, PERSON.zhouJianguo))).toBe('LETTER_TO_ONESELF');
    expect(await hall.refused(hall.zhou, 'give', give(1, PERSON.wuYafang))).toBe('NOT_YOUR_UNIT');
    expect(await hall.refused(hall.zhou, 'give', give(14, PERSON.wuYafang, ['AGREE']))).toBe(
      'INSTRUCTION_UNFIT',
    );
  });

  it('case 37: told 反对, the agent is refused 同意', async () => {
    const letter = give(14, PERSON.wuYafang, ['AGAINST', null]);
    const proxyId = await hall.doing(hall.zhou, 'give', letter);
    const input = { ...aBallot(hall.vote, [14]), proxyId };
    expect((await hall.wu.refusal(CAST, { input })).code).toBe('AGAINST_INSTRUCTION');
    await cast(hall.wu, { ...aBallot(hall.vote, [14], 'AGAINST'), proxyId });
    expect(await hall.asking(hall.wu, 'mine')).toMatchObject([{ unitNo: 14, mineToUse: true, used: true }]);
  });

  it("case 38: the principal's own ballot is taken beside the agent's", async () => {
    await cast(hall.zhou, aBallot(hall.vote, [14], 'AGREE'));
    const kept = await hall.town.database.source.query(
      `SELECT by_proxy, choices FROM ballot WHERE vote_id = $1 AND unit_no = 14 ORDER BY by_proxy`,
      [hall.vote.voteId],
    );
    expect(kept).toEqual([
      { by_proxy: false, choices: 'AA' },
      { by_proxy: true, choices: 'RR' },
    ]);
  });

  it('on paper are entered at the desk with their scan', async () => {
    const { proxyAgents } = await hall.secretary.ask(AGENTS, { voteId: hall.vote.voteId, search: '周建国' });
    expect(proxyAgents).toEqual([
      { personId: PERSON.zhouJianguo, name: '周建国', units: expect.any(Array) as string[] },
    ]);
    const letter = give(3, PERSON.zhouJianguo, ['AGAINST', 'AGREE']);
    expect(await hall.refused(hall.secretary, 'enter', { ...letter, scanIds: [] })).toBe('SCAN_MISSING');
    expect(await hall.refused(hall.firm, 'enter', { ...letter, scanIds: [] })).toBe('NOT_ENTITLED');
    await hall.doing(hall.secretary, 'enter', { ...letter, scanIds: [await hall.photo(hall.secretary)] });
    const [entered] = await hall.asking(hall.secretary, 'letters');
    expect(entered).toMatchObject({ unitNo: 3, onPaper: true, instruction: null, used: false });
    expect(await hall.asking(hall.zhou, 'mine')).toContainEqual(
      expect.objectContaining({ unitNo: 3, instruction: ['AGAINST', 'AGREE'] }),
    );
  });

  it("make of a paper that an agent hands in the agent's ballot, which says what the letter says", async () => {
    const { secretary, chair, zhou } = hall;
    const letterId = await hall.doing(zhou, 'give', give(20, PERSON.wuYafang, ['AGAINST', null]));
    const [number] = await hall.doing(secretary, 'print', { unitNos: [20] });
    await hall.doing(secretary, 'deliver', { number, how: 'SIGNED_FOR', proof: '吴雅芳签收' });
    expect(await hall.refused(secretary, 'return', { number, letterId: randomUUID() })).toBe(
      'LETTER_NOT_FOUND',
    );
    await hall.doing(secretary, 'return', { number, letterId });
    const [paper] = await hall.asking(secretary, 'papers', { search: String(number) });
    expect(paper).toMatchObject({ state: 'RETURNED', handedInBy: '吴雅芳' });
    // Taken back afterwards it changes nothing about what was handed in.
    await zhou.ask(DO.revoke, { letterId });
    const marked = { number, choices: ['AGREE', 'AGREE'] };
    expect(await hall.refused(secretary, 'key', marked)).toBe('AGAINST_INSTRUCTION');
    for (const who of [secretary, chair])
      await hall.doing(who, 'key', { number, choices: ['SPOILED', 'AGREE'] });
    await cast(zhou, aBallot(hall.vote, [20], 'AGAINST'));
    const ballots = await hall.town.database.source.query(
      `SELECT by_proxy, choices FROM ballot WHERE vote_id = $1 AND unit_no = 20 ORDER BY by_proxy`,
      [hall.vote.voteId],
    );
    expect(ballots).toEqual([
      { by_proxy: false, choices: 'RR' },
      { by_proxy: true, choices: 'SA' },
    ]);
  });

  it('are given by phone to the owner of a room, by room and name together', async () => {
    // 3-1-502, as people say it, and who votes for it in this vote.
    const [unit] = await hall.town.database.source.query<{ id: string; room: string; no: number }[]>(
      `SELECT u.id, u.short_name AS room, v.no FROM owners_vote_unit v JOIN unit u ON u.id = v.unit_id
        WHERE v.vote_id = $1 AND v.voter_id = $2 ORDER BY v.no LIMIT 1`,
      [hall.vote.voteId, PERSON.wuYafang],
    );
    const { room } = unit!;
    const named = (more: object) => ({
      id: randomUUID(),
      unitNo: 23,
      instruction: [null, null],
      room,
      ...more,
    });
    expect(await hall.refused(hall.zhou, 'give', named({ agentName: '刘桂兰' }))).toBe('AGENT_NOT_FOUND');
    expect(await hall.refused(hall.zhou, 'give', named({}))).toBe('AGENT_NOT_FOUND');
    expect(await hall.refused(hall.zhou, 'give', named({ room: '没有这一间', agentName: '吴雅芳' }))).toBe(
      'UNIT_NOT_FOUND',
    );
    await hall.doing(hall.zhou, 'give', named({ agentName: ' 吴雅芳 ' }));
    expect(await hall.asking(hall.wu, 'mine')).toContainEqual(
      expect.objectContaining({ unitNo: 23, mineToUse: true }),
    );
  });

  it('that are revoked are good for nothing', async () => {
    const proxyId = await hall.doing(hall.zhou, 'give', give(17, PERSON.wuYafang));
    await hall.zhou.ask(DO.revoke, { letterId: proxyId });
    const input = { ...aBallot(hall.vote, [17]), proxyId };
    expect((await hall.wu.refusal(CAST, { input })).code).toBe('PROXY_NOT_VALID');
  });
});
