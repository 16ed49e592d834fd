import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aUnit, CLAIM, somebodyNew, type UnitOnRegister } from './a-unit.js';

const SHEN = { name: '沈文', idSuffix: '01123X', phone: '13812345678' };

describe('somebody who claims a unit', () => {
  let town: Town;
  let unit: UnitOnRegister;
  let shen: Visitor;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());
  beforeEach(async () => {
    unit = await aUnit(town, SHEN, { name: '周丽', idSuffix: '204567' });
    shen = await town.person(await somebodyNew(town, '沈文'));
  });

  const given = (changes: object = {}) => ({
    input: { estateId: unit.estateId, room: unit.room, ...SHEN, ...changes },
  });
  const linked = async (visitor: Visitor, changes: object = {}): Promise<boolean> =>
    (await visitor.ask(CLAIM.claimUnit, given(changes)))['claimUnit'].linked;

  it('is linked at once when telephone, name and last six fit, and holds the office of an owner', async () => {
    expect(await linked(shen)).toBe(true);
    const { myUnits, viewer } = await shen.ask(
      `{ viewer { appointments { office place { id } } } myUnits { id owners { id mine claimed } } }`,
    );
    expect(myUnits).toEqual([
      {
        id: unit.id,
        owners: [
          { id: unit.owners[0], mine: true, claimed: true },
          { id: unit.owners[1], mine: false, claimed: false },
        ],
      },
    ]);
    expect(viewer.appointments).toEqual([{ office: 'OWNER', place: { id: ESTATE.hanlin } }]);
    expect(await linked(shen)).toBe(true);
  });

  it('may write the telephone, the room and the last six as people do', async () => {
    const room = unit.room.replace(/^99-1-(\d+)$/, '99号楼 1单元$1室');
    expect(await linked(shen, { phone: '+86 138-1234-5678', room, idSuffix: '01123x', name: '沈　文' })).toBe(
      true,
    );
  });

  it('hears the same whatever does not fit, also when somebody else has claimed it', async () => {
    const wrong = [{ name: '沈武' }, { idSuffix: '011230' }, { phone: '13812345679' }, { name: '周丽' }];
    for (const changes of wrong) expect(await linked(shen, changes)).toBe(false);
    expect(await linked(shen)).toBe(true);
    expect(await linked(await town.person(await somebodyNew(town, '假冒')))).toBe(false);
  });

  it('is told when there is no such unit, in time to mend a slip', async () => {
    const refusal = await shen.refusal(CLAIM.claimUnit, given({ room: '99-9-999' }));
    expect(refusal).toMatchObject({ code: 'UNIT_NOT_FOUND', field: 'room' });
  });

  it('cannot go on guessing: aliases of one request count one by one, and then the right answer is refused too', async () => {
    const aliases = Array.from({ length: 6 }, (_, at) => `a${at}: claimUnit(input: $input) { linked }`).join(
      ' ',
    );
    const { body } = await shen.post(
      `mutation ($input: ClaimUnitInput!) { ${aliases} }`,
      given({ idSuffix: '999999' }),
    );
    const codes = (body.errors ?? []).map(
      ({ extensions }: { extensions: { code: string } }) => extensions.code,
    );
    expect(codes).toEqual(['CLAIM_ATTEMPTS_SPENT']);
    expect((await shen.refusal(CLAIM.claimUnit, given())).code).toBe('CLAIM_ATTEMPTS_SPENT');
    await expect(unitsOf(shen)).resolves.toEqual([]);
  });

  it('is slowed when guesses are made at the same moment', async () => {
    const guesses = Array.from({ length: 12 }, () =>
      shen.post(CLAIM.claimUnit, given({ idSuffix: '999999' })),
    );
    const answers = await Promise.all(guesses);
    expect(answers.filter(({ body }) => body.data?.claimUnit)).toHaveLength(5);
  });

  it('has fifteen wrong answers a day, wherever; a unit has twenty, from whomever', async () => {
    const wrong = { idSuffix: '999999' };
    const units = await Promise.all(Array.from({ length: 4 }, () => aUnit(town, SHEN)));
    const asked = async (visitor: Visitor, room: string): Promise<string> => {
      const { body } = await visitor.post(CLAIM.claimUnit, given({ ...wrong, room }));
      return body.errors?.[0].extensions.code ?? 'wrong';
    };
    for (const { room } of units.slice(0, 3))
      for (let times = 0; times < 5; times++) expect(await asked(shen, room)).toBe('wrong');
    expect(await asked(shen, units[3]!.room)).toBe('CLAIM_ATTEMPTS_SPENT');

    const others = await Promise.all(
      Array.from({ length: 5 }, async () => town.person(await somebodyNew(town, '沈文'))),
    );
    const answers = [];
    for (const other of others)
      for (let times = 0; times < 5; times++) answers.push(await asked(other, unit.room));
    expect(answers.indexOf('CLAIM_ATTEMPTS_SPENT')).toBe(20);
    expect(await linked(others[4]!, { room: units[3]!.room })).toBe(true);
  });

  it('shares an owner with nobody when two claim at the same moment', async () => {
    const others = await Promise.all(
      [1, 2, 3, 4].map(async () => town.person(await somebodyNew(town, '沈文'))),
    );
    const answers = await Promise.all(others.map(other => linked(other)));
    expect(answers.filter(Boolean)).toHaveLength(1);
  });

  it('leaves a trace that names the unit and no secret', async () => {
    await linked(shen);
    const { auditTrail } = await shen.ask('{ auditTrail { act actorName title details { name value } } }');
    expect(auditTrail).toEqual([
      { act: 'UNIT_CLAIMED', actorName: '沈文', title: null, details: [{ name: 'unit', value: unit.room }] },
    ]);
  });

  it('must have signed in', async () => {
    expect((await town.stranger().refusal(CLAIM.claimUnit, given())).code).toBe('NOT_SIGNED_IN');
  });

  it('is found again in no other hands: the owner of one unit is nothing at another', async () => {
    await linked(shen);
    expect(await unitsOf(await town.person(PERSON.zhouJianguo))).toEqual([]);
  });

  async function unitsOf(visitor: Visitor): Promise<unknown[]> {
    return (await visitor.ask(CLAIM.myUnits))['myUnits'];
  }
});
