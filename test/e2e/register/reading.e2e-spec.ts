import { headsAndArea } from '@sifang/estates/domain';
import { readCleanRoll } from '@sifang/estates';
import { demoFile } from '../../../apps/api/src/demo/demo-file.js';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { hanlinRegister } from '../../../apps/api/src/demo/hanlin-register.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { ASK, unitAt } from './asking.js';

describe('the register', () => {
  let town: Town;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    officer = await town.person(PERSON.wangMin);
  });
  afterAll(() => town.close());

  it.each([
    ['翰林水岸小区', ESTATE.hanlin, async () => hanlinRegister()],
    ['畅和家园', ESTATE.changhe, () => readCleanRoll(demoFile('changhe-roll.xlsx'))],
  ])(
    'of %s has the heads and areas that its roll has, with and without parking',
    async (_, estateId, roll) => {
      const rows = await roll();
      const { register } = await officer.ask(ASK.register, { estateId });
      expect(register).toMatchObject({
        units: rows.length,
        withParking: headsAndArea(rows),
        withoutParking: headsAndArea(rows.filter(({ use }) => use !== 'PARKING')),
      });
    },
  );

  it('names the source of every rule by which it counts', async () => {
    const ask = (profile: string) => officer.ask(ASK.register, { estateId: ESTATE.hanlin, profile });
    const { rules } = (await ask('national'))['register'];
    expect(rules).toContainEqual({ rule: 'developer', value: 'ONE_HEAD', source: '法释〔2020〕17号第九条' });
    expect(rules).toHaveLength(6);
    for (const { source } of rules) expect(source).toMatch(/\p{Script=Han}/u);
    const ningbo = (await ask('ningbo'))['register'].rules;
    expect(ningbo.find((one: any) => one.rule === 'parking')).toMatchObject({ value: 'LEFT_OUT' });
    expect(
      await officer.refusal(ASK.register, { estateId: ESTATE.hanlin, profile: 'toString' }),
    ).toMatchObject({
      code: 'PROFILE_UNKNOWN',
      field: 'profile',
    });
  });

  it.each([
    ['3-1-502', ['3-1-502']],
    ['3号楼502', ['3-1-502', '3-2-502']],
    ['3栋2单元502室', ['3-2-502']],
    ['３－１－５０２', ['3-1-502']],
    [
      '1-1-1',
      [
        '1-1-101',
        '1-1-102',
        '1-1-103',
        '1-1-1001',
        '1-1-1002',
        '1-1-1003',
        '1-1-1101',
        '1-1-1102',
        '1-1-1103',
      ],
    ],
    ['罗晓琴', ['9-2-401']],
    ['罗晓', ['9-2-401']],
    ['晓琴', ['9-2-401']],
    ['%', []],
    ['_-_-502', []],
    ['没有的人', []],
  ])('finds %s', async (search, expected) => {
    const { units } = await officer.ask(ASK.units, { placeId: ESTATE.hanlin, search });
    expect(units.units.map((unit: any) => unit.shortName)).toEqual(expected);
  });

  it('finds in the whole town, estate by estate', async () => {
    const { units } = await officer.ask(ASK.units, { placeId: PLACE.shangpai, search: '5-1-502' });
    expect(units.units.map((unit: any) => unit.estateName)).toEqual(['畅和家园', '翰林水岸小区']);
  });

  it('is leafed through without a gap or a repetition, also where rooms of two estates are called alike', async () => {
    const pages = async (variables: object): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: string | null = null, left = 200; left > 0; left--) {
        const { units }: any = await officer.ask(ASK.units, { ...variables, after });
        seen.push(...units.units.map((unit: any) => `${unit.estateName} ${unit.shortName} ${unit.id}`));
        if ((after = units.next) === null) return seen;
      }
      throw new Error('The list has no end.');
    };
    const whole = await pages({ placeId: ESTATE.hanlin, first: 200 });
    expect(new Set(whole).size).toBe(612);
    expect(await pages({ placeId: ESTATE.hanlin, first: 97 })).toEqual(whole);
    const rooms = whole.map(one => one.split(' ')[1]);
    expect(rooms.indexOf('1-1-1101')).toBeGreaterThan(rooms.indexOf('1-1-901'));

    // A second estate of the same name in another community, with the same rooms.
    const [twin] = await town.database.source.query(
      `INSERT INTO place SELECT gen_random_uuid(), kind, name, '${PLACE.lujin}' FROM place WHERE id = $1 RETURNING id`,
      [ESTATE.hanlin],
    );
    await town.database.source.query(
      `WITH e AS (INSERT INTO estate VALUES ($1, 'COMMODITY')),
            b AS (INSERT INTO building (estate_id, name) SELECT $1, name FROM building WHERE estate_id = $2)
       SELECT 1`,
      [twin.id, ESTATE.hanlin],
    );
    await town.database.source.query(
      `WITH u AS (INSERT INTO unit (id, estate_id, building, section, room, use, area, area_source, status, ownership, remark)
                  SELECT gen_random_uuid(), $1, building, section, room, use, area, area_source, status, ownership, remark
                    FROM unit WHERE estate_id = $2 AND building = '5号楼' RETURNING id)
       INSERT INTO unit_owner (unit_id, position, name, id_suffix) SELECT id, 1, '张三丰', '123456' FROM u`,
      [twin.id, ESTATE.hanlin],
    );
    const search = { placeId: PLACE.shangpai, search: '5-1' };
    const all = await pages({ ...search, first: 200 });
    expect(all.filter(one => one.startsWith('翰林水岸小区'))).toHaveLength(2 * 54);
    expect(await pages({ ...search, first: 7 })).toEqual(all);
  });

  it.each([
    ['SEARCH_EMPTY', 'search', { placeId: PLACE.shangpai, search: ' ' }],
    ['NUMBER_OUT_OF_RANGE', 'first', { placeId: ESTATE.hanlin, first: 0 }],
    ['NUMBER_OUT_OF_RANGE', 'first', { placeId: ESTATE.hanlin, first: 201 }],
    ['CURSOR_UNREADABLE', 'after', { placeId: ESTATE.hanlin, after: 'x' }],
    [
      'CURSOR_UNREADABLE',
      'after',
      { placeId: ESTATE.hanlin, after: Buffer.from('[1,2,3,4]').toString('base64url') },
    ],
    ['INVALID_ID', 'placeId', { placeId: 'x' }],
    ['PLACE_NOT_FOUND', 'placeId', { placeId: '00000000-0000-4000-8000-000000009999' }],
  ])('refuses with %s at %s', async (code, field, variables) => {
    expect(await officer.refusal(ASK.units, variables)).toMatchObject({ code, field });
  });

  const outcome = async (who: Visitor, document: string, variables: object): Promise<string> => {
    const { body } = await who.post(document, variables);
    return body.errors ? body.errors[0].extensions.code : 'shown';
  };

  it.each([
    ['the secretary of its community', PERSON.zhangWenjing, 'shown', 'shown', true],
    ['the property office of the town', PERSON.wangMin, 'shown', 'shown', true],
    ['the chair of its committee', PERSON.chenGuodong, 'shown', 'shown', false],
    ['an owner', PERSON.zhouJianguo, 'NOT_ENTITLED', 'UNIT_NOT_FOUND', false],
    ['the manager of the firm', PERSON.liQiang, 'NOT_ENTITLED', 'UNIT_NOT_FOUND', false],
    ['a department', PERSON.heZhiyuan, 'NOT_ENTITLED', 'UNIT_NOT_FOUND', false],
    ['a grid member', PERSON.fangLei, 'NOT_ENTITLED', 'UNIT_NOT_FOUND', false],
    ['the secretary of another community', PERSON.zhengHongmei, 'PLACE_NOT_FOUND', 'UNIT_NOT_FOUND', false],
  ])('is for who keeps or needs it: %s', async (_, personId, list, one, mayKeep) => {
    const { id } = await unitAt(officer, ESTATE.hanlin, '1-1-201');
    const who = await town.person(personId);
    expect(await outcome(who, ASK.units, { placeId: ESTATE.hanlin })).toBe(list);
    expect(await outcome(who, ASK.register, { estateId: ESTATE.hanlin })).toBe(list);
    expect(await outcome(who, ASK.doubts, { estateId: ESTATE.hanlin })).toBe(list);
    expect(await outcome(who, ASK.unit, { id })).toBe(one);
    if (one === 'shown') expect((await who.ask(ASK.unit, { id }))['unit'].viewerMayKeep).toBe(mayKeep);
  });

  it('shows an owner the units that are theirs, without who had them before', async () => {
    const { id } = await unitAt(officer, ESTATE.hanlin, '5-2-703');
    const owner = await town.person(PERSON.zhouJianguo);
    expect(await owner.refusal(ASK.unit, { id })).toMatchObject({ code: 'UNIT_NOT_FOUND' });
    await town.database.source.query(`UPDATE unit_owner SET person_id = $1 WHERE unit_id = $2`, [
      PERSON.zhouJianguo,
      id,
    ]);
    const { unit } = await owner.ask(ASK.unit, { id });
    expect(unit).toMatchObject({ viewerMayKeep: false, history: [], owners: [{ name: '周建国' }] });
  });
});
