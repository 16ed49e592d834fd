import { addDays, dayOf } from '@sifang/kernel';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { watchFirstAssemblies } from '../../../libs/elections/src/application/body/watch-first-assemblies.js';
import { said, toldOf } from '../elections/told.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import type { Visitor } from '../town/visitor.js';

type Row = Record<string, any>;

const RECORD = `mutation ($input: RecordFirstDeliveryInput!) { recordFirstDelivery(input: $input) { id firstDeliveredOn } }`;
const ESTATES = '{ estates { id firstDeliveredOn } }';
const DUTIES = 'query ($placeId: ID!) { committeesAt(placeId: $placeId) { estateId nextDuty { kind } } }';

describe('the day of the first delivery of an estate', () => {
  let town: Town;
  let secretary: Visitor;
  let officer: Visitor;
  const clock = new SetClock();
  const estateId = ESTATE.paihe;
  beforeAll(async () => {
    town = await openTown({ clock });
    [secretary, officer] = await Promise.all(
      [PERSON.zhangWenjing, PERSON.wangMin].map(id => town.person(id)) as [
        Promise<Visitor>,
        Promise<Visitor>,
      ],
    );
  });
  afterAll(() => town.close());

  const today = () => dayOf(clock.now());
  const record = (deliveredOn: string | null) => secretary.ask(RECORD, { input: { estateId, deliveredOn } });
  const known = async (): Promise<string | null> =>
    (await secretary.ask(ESTATES))['estates'].find(({ id }: Row) => id === estateId).firstDeliveredOn;
  const twoYearsAgo = () => `${Number(today().slice(0, 4)) - 2}${today().slice(4)}`;

  it('is entered by who keeps the register, put right, and unknown until then', async () => {
    expect(await known()).toBeNull();
    await record('2024-06-01');
    expect(await known()).toBe('2024-06-01');
    await record(null);
    expect(await known()).toBeNull();
  });

  it('lies in the past, and is for no firm to say', async () => {
    const refused = (who: Visitor, deliveredOn: string) =>
      who.refusal(RECORD, { input: { estateId, deliveredOn } });
    const unfit = { code: 'DELIVERY_DAY_UNFIT', field: 'deliveredOn' };
    expect(await refused(secretary, addDays(today(), 1))).toMatchObject(unfit);
    expect(await refused(secretary, '1979-12-31')).toMatchObject(unfit);
    expect(await refused(await town.person(PERSON.liQiang), '2024-06-01')).toMatchObject({
      code: 'PLACE_NOT_FOUND',
    });
  });

  it('two years later the street hears that owners have to meet, though the register is empty, and not a day before', async () => {
    const due = async (): Promise<string | undefined> =>
      (await officer.ask(DUTIES, { placeId: PLACE.shangpai }))['committeesAt'].find(
        (one: Row) => one['estateId'] === estateId,
      ).nextDuty?.kind;
    const night = async (): Promise<string[]> => {
      await watchFirstAssemblies(town.database, clock);
      return toldOf(await said(town, clock), '派河花园业主委员会：已达到召开首次业主大会会议的条件');
    };
    await record(addDays(twoYearsAgo() as never, 1));
    expect(await night()).toEqual([]);
    expect(await due()).toBeUndefined();
    await record(twoYearsAgo());
    expect(await night()).toEqual(expect.arrayContaining([PERSON.wangMin, PERSON.zhangWenjing]));
    expect(await due()).toBe('FIRST_ASSEMBLY');
    expect(await night()).toEqual([]);
  });
});
