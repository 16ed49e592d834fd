import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { ASK, DO, newUnit, sale, unitAt } from './asking.js';

describe('a unit passes on', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
    // As if the rolls had come long ago.
    await town.database.source.query(`UPDATE unit_owner SET since = '2020-01-01'`);
  });
  afterAll(() => town.close());

  it('to a buyer, and the seller stays in its history with the last day', async () => {
    const unit = await unitAt(secretary, ESTATE.hanlin, '2-1-302');
    expect(unit).toMatchObject({ name: '2号楼 1单元 302', version: 1, owners: [{ name: '刘桂兰' }] });
    expect(unit['history']).toMatchObject([{ reason: 'ROLL', until: null, recordedByName: null }]);
    await secretary.ask(DO.changeOwners, { input: sale(unit) });
    const sold = await unitAt(secretary, ESTATE.hanlin, '2-1-302');
    expect(sold).toMatchObject({
      version: 2,
      status: 'REGISTERED',
      owners: [{ name: '顾念慈', idMasked: '********041X', since: '2026-03-01', claimed: false }],
      history: [
        {
          reason: 'SALE',
          since: '2026-03-01',
          until: null,
          recordedByName: '张文静',
          owners: [{ name: '顾念慈' }],
        },
        { reason: 'ROLL', since: '2020-01-01', until: '2026-03-01', owners: [{ name: '刘桂兰' }] },
      ],
    });
    expect(await namesFound(secretary, '刘桂兰')).toEqual([]);
    expect(await namesFound(secretary, '顾念慈')).toEqual(['2-1-302']);
  });

  it('by inheritance into shares, of which nobody may write more than the whole', async () => {
    const unit = await unitAt(secretary, ESTATE.hanlin, '5-2-703');
    const owners = [
      { name: '周晓', idSuffix: '120034', share: { part: 1, whole: 2 } },
      { name: '周明', idSuffix: '120035', share: { part: 1, whole: 3 } },
      { name: '周亮', idSuffix: '120036', share: { part: 1, whole: 5 } },
    ];
    const input = sale(unit, { reason: 'INHERITANCE', ownership: 'SHARES', owners });
    expect(await refusedWithoutTrace(town, secretary, DO.changeOwners, { input })).toEqual({
      code: 'SHARES_ABOVE_WHOLE',
      field: 'owners',
    });
    owners[2]!.share = { part: 1, whole: 6 };
    await secretary.ask(DO.changeOwners, { input });
    const { history } = await unitAt(secretary, ESTATE.hanlin, '5-2-703');
    expect(history[0].owners.map((owner: any) => owner.share)).toEqual(owners.map(({ share }) => share));
  });

  it('to the same owners, once they are registered, with account and telephone', async () => {
    const added = newUnit(ESTATE.hanlin);
    await secretary.ask(DO.addUnit, { input: added });
    await town.database.source.query(`UPDATE unit_owner SET person_id = $1 WHERE unit_id = $2`, [
      PERSON.liuGuilan,
      added.id,
    ]);
    const unit = await unitAt(secretary, ESTATE.hanlin, '12-101');
    const input = sale(unit, { reason: 'REGISTRATION', owners: [{ ownerId: unit['owners'][0].id }] });
    await secretary.ask(DO.changeOwners, { input });
    expect(await unitAt(secretary, ESTATE.hanlin, '12-101')).toMatchObject({
      status: 'REGISTERED',
      owners: [{ name: '顾念慈', idMasked: '********041X', claimed: true }],
    });
  });

  it('not at all when it was entered wrongly: those had it for no day', async () => {
    const unit = await unitAt(secretary, ESTATE.hanlin, '6-1-1102');
    const input = sale(unit, { reason: 'CORRECTION', since: '2015-06-01' });
    await secretary.ask(DO.changeOwners, { input });
    const { history } = await unitAt(secretary, ESTATE.hanlin, '6-1-1102');
    expect(history).toMatchObject([
      { since: '2015-06-01', until: null },
      { since: '2020-01-01', until: '2020-01-01' },
    ]);
  });

  it.each<[code: string, field: string | undefined, changes: object]>([
    ['UNIT_CHANGED_MEANWHILE', 'version', { version: 7 }],
    ['CHANGE_IN_THE_FUTURE', 'since', { since: '2099-01-01' }],
    ['CHANGE_BEFORE_THE_LAST', 'since', { since: '2019-12-31' }],
    ['REASON_NOT_POSSIBLE', 'reason', { reason: 'ROLL' }],
    ['OWNER_MISSING', 'owners', { owners: [] }],
    ['OWNER_NAME_MISSING', 'owners.0.name', { owners: [{ idSuffix: '123456' }] }],
    ['OWNER_UNKNOWN', 'owners.0.ownerId', { owners: [{ ownerId: PERSON.liuGuilan }] }],
    ['OWNER_ID_MISSING', 'owners.0.idSuffix', { owners: [{ name: '顾念慈' }] }],
    ['OWNER_ID_UNREADABLE', 'owners.0.idSuffix', { owners: [{ name: '顾念慈', idSuffix: '12345' }] }],
    ['OWNERSHIP_MISMATCH', 'ownership', { ownership: 'JOINT' }],
    ['OWNERSHIP_MISMATCH', 'ownership', { ownership: null }],
    [
      'SHARE_NOT_EXPECTED',
      'owners.0.share',
      { owners: [{ name: '顾念慈', idSuffix: '123456', share: { part: 1, whole: 2 } }] },
    ],
    [
      'SHARE_OUT_OF_RANGE',
      'owners.0.share',
      {
        ownership: 'SHARES',
        owners: [
          { name: '顾念慈', idSuffix: '123456', share: { part: 3, whole: 2 } },
          { name: '顾念恩', idSuffix: '123457', share: { part: 1, whole: 2 } },
        ],
      },
    ],
    [
      'SHARE_MISSING',
      'owners.1.share',
      {
        ownership: 'SHARES',
        owners: [
          { name: '顾念慈', idSuffix: '123456', share: { part: 1, whole: 2 } },
          { name: '顾念恩', idSuffix: '123457' },
        ],
      },
    ],
    [
      'NUMBER_OUT_OF_RANGE',
      'owners.0.share.part',
      { owners: [{ name: '顾念慈', idSuffix: '123456', share: { part: 0, whole: 2 } }] },
    ],
    [
      'OWNER_TWICE',
      'owners',
      {
        ownership: 'JOINT',
        owners: [
          { name: '顾念慈', idSuffix: '12345x' },
          { name: '顾念慈', idSuffix: '12345X' },
        ],
      },
    ],
    ['DEVELOPER_MISMATCH', 'status', { status: 'UNSOLD', ownership: null }],
    ['INVALID_ID', 'owners.0.ownerId', { owners: [{ ownerId: 'x' }] }],
    ['TEXT_TOO_LONG', 'note', { note: '长'.repeat(201) }],
  ])('is refused with %s at %s', async (code, field, changes) => {
    const unit = await unitAt(secretary, ESTATE.hanlin, '7-1-1401');
    const input = sale(unit, changes);
    expect(await refusedWithoutTrace(town, secretary, DO.changeOwners, { input })).toEqual({ code, field });
  });
});

describe('the facts of a unit', () => {
  let town: Town;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    officer = await town.person(PERSON.wangMin);
  });
  afterAll(() => town.close());

  it('get the area of the certificate, with its day and number', async () => {
    const { id, version } = await unitAt(officer, ESTATE.hanlin, '1-1-101');
    const facts = { building: '1号楼', section: '1单元', room: '101', use: 'DWELLING', remark: '' };
    const area = {
      area: '119.02',
      areaSource: 'REGISTER',
      areaOn: '2026-10-08',
      areaDocument: '不动产权第001号',
    };
    const { changeUnit } = await officer.ask(DO.changeUnit, { input: { id, version, ...facts, ...area } });
    expect(changeUnit).toEqual({ version: version + 1, name: '1号楼 1单元 101', ...area });
  });

  it.each([
    ['UNIT_EXISTS', 'rows', { building: '1号楼', section: '1单元', room: '102' }],
    ['AREA_NOT_A_NUMBER', 'area', { area: '88.505' }],
    ['AREA_NOT_A_NUMBER', 'area', { area: '0' }],
    ['TEXT_EMPTY', 'building', { building: ' ' }],
    ['ESTATE_NOT_FOUND', 'estateId', { estateId: '00000000-0000-4000-8000-000000001101' }],
    ['PLACE_NOT_FOUND', 'estateId', { estateId: '00000000-0000-4000-8000-000000009999' }],
  ])('are refused with %s at %s', async (code, field, changes) => {
    const input = newUnit(ESTATE.hanlin, changes);
    expect(await refusedWithoutTrace(town, officer, DO.addUnit, { input })).toEqual({ code, field });
  });

  it('are entered once, however often the phone tries again', async () => {
    const input = newUnit(ESTATE.hanlin, { room: '102' });
    await officer.ask(DO.addUnit, { input });
    expect(await officer.refusal(DO.addUnit, { input })).toMatchObject({ code: 'ID_TAKEN', field: 'id' });
  });
});

async function namesFound(who: Visitor, search: string): Promise<string[]> {
  const { units } = await who.ask(ASK.units, { placeId: ESTATE.hanlin, search });
  return units.units.map((unit: any) => unit.shortName);
}
