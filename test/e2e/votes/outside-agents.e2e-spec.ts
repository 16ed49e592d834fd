import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aBallot, CAST } from './an-open-vote.js';
import { PaperHall } from './paper-hall.js';

const LETTERS = `query ($voteId: ID!) { proxyLetters(voteId: $voteId) { id unitNo agentName agentIdMasked onPaper used } }`;
const MINE = `query ($voteId: ID!) { myProxyLetters(voteId: $voteId) { unitNo agentName agentIdMasked } }`;

describe('an agent without an account, named at the desk by name and certificate', () => {
  let hall: PaperHall;
  beforeAll(async () => void (hall = await PaperHall.open()));
  afterAll(() => hall.close());
  beforeEach(() => hall.nextVote(24));

  const rows = (text: string, values: unknown[] = [hall.vote.voteId]): Promise<any[]> =>
    hall.town.database.source.query(text, values);
  const underProfile = (profile: Record<string, unknown>) =>
    rows(`UPDATE owners_vote SET profile = profile || $2 WHERE id = $1`, [
      ...[
        hall.vote.voteId,
        JSON.stringify(
          Object.fromEntries(
            Object.entries(profile).map(([name, value]) => [
              name,
              { value, source: '《潍坊》', reason: null, asOf: '2022-01-21', standing: 'RULE' },
            ]),
          ),
        ),
      ],
    ]);
  const letter = async (unitNo: number, name = '沈小妹', idSuffix = '30123x', more: object = {}) => ({
    ...{ id: randomUUID(), unitNo, instruction: [null, null], outsideAgent: { name, idSuffix } },
    ...{ scanIds: [await hall.photo(hall.secretary)], ...more },
  });
  const enter = async (...given: Parameters<typeof letter>): Promise<string> =>
    hall.doing(hall.secretary, 'enter', await letter(...given));
  const refused = async (...given: Parameters<typeof letter>): Promise<string> =>
    hall.refused(hall.secretary, 'enter', await letter(...given));

  it('votes on paper for the principal, and the end of the certificate is kept sealed and shown to the desk masked', async () => {
    const letterId = await enter(2, '沈小妹', '30123x', { instruction: ['AGAINST', null] });
    const [shown] = (await hall.secretary.ask(LETTERS, { voteId: hall.vote.voteId }))['proxyLetters'];
    expect(shown).toEqual({
      ...{ id: letterId, unitNo: 2, agentName: '沈小妹', agentIdMasked: '********123X' },
      ...{ onPaper: true, used: false },
    });
    expect((await hall.zhou.ask(MINE, { voteId: hall.vote.voteId }))['myProxyLetters']).toEqual([
      { unitNo: 2, agentName: '沈小妹', agentIdMasked: null },
    ]);
    const [kept] = await rows(`SELECT * FROM ballot_agent WHERE vote_id = $1`);
    expect(JSON.stringify({ ...kept, id_sealed: kept.id_sealed.toString('latin1') })).not.toContain('30123X');
    const [number] = await hall.doing(hall.secretary, 'print', { unitNos: [2] });
    await hall.doing(hall.secretary, 'deliver', { number, how: 'SIGNED_FOR', proof: '沈小妹签收' });
    await hall.doing(hall.secretary, 'return', { number, letterId });
    const [paper] = await hall.asking(hall.secretary, 'papers', { search: String(number) });
    expect(paper).toMatchObject({ state: 'RETURNED', handedInBy: '沈小妹' });
    expect(await hall.refused(hall.secretary, 'key', { number, choices: ['AGREE', 'AGREE'] })).toBe(
      'AGAINST_INSTRUCTION',
    );
    for (const who of [hall.secretary, hall.chair])
      await hall.doing(who, 'key', { number, choices: ['AGAINST', 'AGREE'] });
    expect(await rows(`SELECT by_proxy, choices FROM ballot WHERE vote_id = $1`)).toEqual([
      { by_proxy: true, choices: 'RA' },
    ]);
    // By phone nobody is this agent, whatever they send.
    const input = { ...aBallot(hall.vote, [2], 'AGAINST'), proxyId: letterId };
    expect((await hall.wu.refusal(CAST, { input })).code).toBe('PROXY_NOT_VALID');
  });

  it('is one person for all letters of the vote, so that the cap holds', async () => {
    await underProfile({ principalsPerProxy: 2 });
    for (const unitNo of [2, 5]) await enter(unitNo);
    expect(await refused(8, ' 沈小妹 ', '30123Ｘ')).toBe('LETTERS_TOO_MANY');
    expect(await rows(`SELECT count(*)::int AS n FROM ballot_agent WHERE vote_id = $1`)).toEqual([{ n: 1 }]);
    // Somebody else of that name.
    await enter(8, '沈小妹', '555555');
  });

  it('is refused where only owners are agents, of the firm where they are barred, and without the certificate', async () => {
    expect(await refused(2, '丁海波')).toBe('LETTER_TO_FIRM');
    for (const idSuffix of ['1234', '12345号', '     1'])
      expect(await refused(2, '沈小妹', idSuffix)).toBe('OWNER_ID_UNREADABLE');
    await underProfile({ agentsOwnersOnly: true });
    expect(await refused(2)).toBe('LETTER_TO_STRANGER');
    expect(await rows(`SELECT FROM ballot_agent WHERE vote_id = $1`)).toEqual([]);
  });

  /** 李阿姨 owns unit `no` on the roll of this vote. */
  const owns = async (no: number, name: string): Promise<void> => {
    await rows(`ALTER TABLE owners_vote_unit DISABLE TRIGGER USER`, []);
    await rows(`INSERT INTO owners_vote_owner VALUES ($1, 900, $2, '701239')`, [hall.vote.voteId, name]);
    await rows(`UPDATE owners_vote_unit SET owners = '{900}' WHERE vote_id = $1 AND no = $2`, [
      ...[hall.vote.voteId, no],
    ]);
    await rows(`ALTER TABLE owners_vote_unit ENABLE TRIGGER USER`, []);
  };

  it('who owns here and has no account is an owner, also where only owners are agents, and nobody’s own agent', async () => {
    await underProfile({ agentsOwnersOnly: true });
    await owns(3, '李阿姨');
    await rows(`UPDATE owners_vote_unit SET voter_id = NULL WHERE vote_id = $1 AND no = 3`);
    await enter(2, '李阿姨', '701239');
    expect(await refused(3, '李阿姨', '701239')).toBe('LETTER_TO_ONESELF');
    expect(await refused(5, '李阿姨', '701238')).toBe('LETTER_TO_STRANGER');
  });

  it('who has an account here is named by it, and counts once against the cap', async () => {
    await underProfile({ principalsPerProxy: 1 });
    await owns(3, '吴雅芳');
    await enter(2, '吴雅芳', '701239');
    expect(await rows(`SELECT agent_id, agent_outside FROM ballot_proxy WHERE vote_id = $1`)).toEqual([
      { agent_id: PERSON.wuYafang, agent_outside: false },
    ]);
    expect(await refused(5, '吴雅芳', '701239')).toBe('LETTERS_TOO_MANY');
  });
});
