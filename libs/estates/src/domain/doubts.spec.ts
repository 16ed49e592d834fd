import { Decision, DECISIONS, doubtsOf, DoubtKind, requirePossible, type RegisteredUnit } from './doubts.js';
import { headsAndArea } from './heads.js';
import { AreaSource, Ownership, UnitStatus, UnitUse } from './register.js';

const owner = (name: string, idSuffix: string | null, part?: number, whole?: number) => ({
  name,
  idSuffix,
  share: part && whole ? { part, whole } : null,
});
const zheng = owner('郑洋', '189149');
const shen = owner('沈文', '606492');
const zhou = owner('周丽', '47122X');

function unit(
  id: string,
  owners: RegisteredUnit['owners'],
  changes: Partial<RegisteredUnit> = {},
): RegisteredUnit {
  const ownership = owners.length === 1 ? Ownership.SOLE : Ownership.JOINT;
  const { REGISTERED } = UnitStatus;
  return {
    id,
    owners,
    ownership,
    status: REGISTERED,
    area: 9000,
    areaSource: AreaSource.REGISTER,
    use: UnitUse.DWELLING,
    ...changes,
  };
}

const found = (...units: RegisteredUnit[]) => doubtsOf(units).map(({ kind, unitIds }) => [kind, ...unitIds]);
const unsold = { status: UnitStatus.UNSOLD, ownership: null };

describe('doubts', () => {
  it.each<[string, RegisteredUnit[], string[][]]>([
    ['equal sets are one head without a question', [unit('1', [zheng, shen]), unit('2', [shen, zheng])], []],
    [
      'a person in two sets',
      [unit('1', [zheng]), unit('2', [zheng, shen])],
      [[DoubtKind.OWNERS_SHARED, '1', '2']],
    ],
    [
      'two persons in the same two sets: one question',
      [unit('1', [zheng, shen]), unit('2', [zheng, shen, zhou])],
      [[DoubtKind.OWNERS_SHARED, '1', '2']],
    ],
    [
      'a person who bought from the developer too',
      [unit('1', [zheng]), unit('2', [zheng], { status: UnitStatus.SOLD_UNDELIVERED })],
      [],
    ],
    [
      'two names with one certificate',
      [unit('1', [zheng]), unit('2', [owner('郑样', '189149')])],
      [[DoubtKind.ID_TWICE, '1', '2']],
    ],
    [
      "the developer's name on a delivered unit",
      [unit('1', [owner('建设单位', null)], unsold), unit('2', [owner('建设单位', '91340X')])],
      [[DoubtKind.DEVELOPER_AS_OWNER, '2']],
    ],
    [
      'shares short of the whole',
      [
        unit('1', [owner('甲', '111111', 1, 3), owner('乙', '222222', 1, 3)], {
          ownership: Ownership.SHARES,
        }),
      ],
      [[DoubtKind.SHARES_SHORT, '1']],
    ],
    [
      'shares that make the whole',
      [
        unit('1', [owner('甲', '111111', 1, 3), owner('乙', '222222', 2, 3)], {
          ownership: Ownership.SHARES,
        }),
      ],
      [],
    ],
    [
      'a registered unit with the area of a survey',
      [unit('1', [zheng], { areaSource: AreaSource.SURVEY })],
      [[DoubtKind.AREA_NOT_REGISTERED, '1']],
    ],
    [
      'an unregistered unit with the area of the contract',
      [unit('1', [zheng], { areaSource: AreaSource.CONTRACT, status: UnitStatus.SOLD_UNREGISTERED })],
      [],
    ],
  ])('%s', (_, units, expected) => {
    expect(found(...units)).toEqual(expected);
  });

  it('keep their key while they are about the same, and only so long', () => {
    const key = (...units: RegisteredUnit[]) => doubtsOf(units)[0]!.key;
    const before = key(unit('1', [zheng]), unit('2', [zheng, shen]));
    expect(key(unit('9', [shen, zheng]), unit('1', [zheng]), unit('3', [zhou]))).toBe(before);
    expect(key(unit('1', [zheng]), unit('2', [zheng, zhou]))).not.toBe(before);
  });

  it('join heads when a person says so, and chain', () => {
    const units = [unit('1', [zheng]), unit('2', [zheng, shen]), unit('3', [shen])];
    const [first, second] = doubtsOf(units).map(({ heads }) => heads);
    expect(headsAndArea(units).heads).toBe(3);
    expect(headsAndArea(units, [first!]).heads).toBe(2);
    expect(headsAndArea(units, [first!, second!]).heads).toBe(1);
    expect(headsAndArea(units, [second!, first!]).heads).toBe(1);
    expect(headsAndArea(units, [first!, first!]).heads).toBe(2);
  });

  it.each(Object.values(DoubtKind))('of kind %s are decided in its own words', kind => {
    for (const decision of Object.values(Decision)) {
      const required = () => requirePossible(kind, decision);
      if ((DECISIONS[kind] as readonly Decision[]).includes(decision)) expect(required).not.toThrow();
      else expect(required).toThrow(expect.objectContaining({ code: 'DECISION_NOT_POSSIBLE' }));
    }
  });
});
