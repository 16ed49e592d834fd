import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { UnitStatus, UnitUse } from '../domain/register.js';
import { judgeRoll, type Verdict } from '../domain/roll/judge-roll.js';
import type { RollReport } from '../domain/roll/report.js';
import { readRollFile } from '../persistence/roll-file/read-roll-file.js';
import { checkRollFile } from './check-roll-file.js';
import { readCleanRoll } from './read-clean-roll.js';

/** The clean roll is the one that the demo is filled from. */
const OF_THE_DEMO = ['changhe-roll.xlsx', 'changhe-roll.expected.json'];
const file = (name: string) => {
  const folder = OF_THE_DEMO.includes(name) ? '../../../../apps/api/demo' : '../../test-data';
  return fileURLToPath(new URL(`${folder}/${name}`, import.meta.url));
};

const DEVELOPERS = [UnitStatus.UNSOLD, UnitStatus.SOLD_UNDELIVERED];
const FORMS = ['xlsx', 'utf8.csv', 'gbk.csv'];
/** Trap in the file → what is found. Five of the six commas stand between nothing: they changed no row. */
const FOUND_AS = {
  readable_area_with_unit_suffix: 'AREA_UNIT_SUFFIX',
  readable_area_with_thousands_comma: 'AREA_THOUSANDS_COMMA',
  readable_fullwidth_digits: 'FULLWIDTH_DIGITS',
  readable_building_alias: 'BUILDING_ALIAS',
  readable_spaces_inside_name: 'NAME_SPACES',
  refused_area_blank: 'AREA_MISSING',
  refused_area_not_a_number: 'AREA_NOT_A_NUMBER',
  refused_area_negative_or_zero: 'AREA_NOT_POSITIVE',
  refused_owner_missing: 'OWNER_MISSING',
  refused_room_missing: 'ROOM_MISSING',
  refused_formula_in_owner: 'OWNER_FORMULA',
  refused_ids_do_not_match_owners: 'OWNER_ID_MISMATCH',
  duplicate_row_identical: 'ROW_TWICE',
};

interface Expected {
  rows: number;
  dwellingsAndShops: number;
  parking: number;
  developerUnits: number;
  traps: Record<string, number>;
  withoutParking: object;
  withParking: object;
}

async function expectedOf(roll: string): Promise<Expected> {
  return JSON.parse(await readFile(file(`${roll}.expected.json`), 'utf8')) as Expected;
}

describe.each(FORMS)('the dirty roll of 畅和家园 as %s', form => {
  let report: RollReport;
  beforeAll(async () => {
    report = await checkRollFile(file(`changhe-roll-dirty.${form}`));
  });

  it('gives the figures that it must', async () => {
    const { rows, traps, withoutParking, withParking } = await expectedOf('changhe-roll-dirty');
    expect(report).toMatchObject({ rows, withoutParking, withParking });
    expect(report.duplicates).toBe(traps['duplicate_row_identical']);
    expect(report.conflicts).toEqual([
      { unit: '3号楼 2单元 602', rows: [382, 2463] },
      { unit: '9号楼 1单元 2104', rows: [1212, 2464] },
      { unit: '商业街 S17', rows: [2149, 2465] },
    ]);
    expect(report.conflicts).toHaveLength(traps['conflict_same_unit_other_owner']!);
    expect(report.accepted).toBe(
      rows - report.refused.length - report.duplicates - 2 * report.conflicts.length,
    );
  });

  it('falls into none of its traps', async () => {
    const { traps } = await expectedOf('changhe-roll-dirty');
    const found = [...report.warnings, ...report.refused].map(({ code }) => code);
    const times = Object.entries(FOUND_AS).map(([trap, code]) => [
      trap,
      found.filter(one => one === code).length,
    ]);
    expect(Object.fromEntries(times)).toEqual(
      Object.fromEntries(Object.keys(FOUND_AS).map(trap => [trap, traps[trap]])),
    );
    expect(found.filter(code => !Object.values(FOUND_AS).includes(code))).toEqual(['OWNER_SEPARATOR']);
  });
});

describe('the dirty roll of 畅和家园', () => {
  it('is the same row by row in every form', async () => {
    const [workbook, ...texts] = await Promise.all(FORMS.map(verdictOn));
    expect(texts).toEqual([workbook, workbook]);
  });
});

describe.each(FORMS)('the clean roll of 畅和家园 as %s', form => {
  it('gives the figures that it must', async () => {
    const expected = await expectedOf('changhe-roll');
    expect(await checkRollFile(file(`changhe-roll.${form}`))).toEqual({
      rows: expected.rows,
      accepted: expected.rows,
      warnings: [],
      refused: [],
      conflicts: [],
      duplicates: 0,
      withoutParking: expected.withoutParking,
      withParking: expected.withParking,
    });
  });

  it('holds what it is said to hold, and nothing that a person would have to look at', async () => {
    const expected = await expectedOf('changhe-roll');
    const rows = await readCleanRoll(file(`changhe-roll.${form}`));
    const parking = rows.filter(({ use }) => use === UnitUse.PARKING);
    expect([rows.length - parking.length, parking.length]).toEqual([
      expected.dwellingsAndShops,
      expected.parking,
    ]);
    const developers = rows.filter(
      ({ status, use }) => DEVELOPERS.includes(status) && use !== UnitUse.PARKING,
    );
    expect(developers).toHaveLength(expected.developerUnits);
    expect(rows.find(({ status }) => status === UnitStatus.UNSOLD)?.owners).toEqual([
      { name: '建设单位', idSuffix: null },
    ]);
  });
});

describe('a roll that is not clean', () => {
  it('is refused as a whole, with the first thing that was wrong', async () => {
    await expect(readCleanRoll(file('changhe-roll-dirty.utf8.csv'))).rejects.toMatchObject({
      code: 'OWNER_MISSING',
      message: 'Row 74: 产权人 is missing.',
    });
  });
});

async function verdictOn(form: string): Promise<Verdict> {
  return judgeRoll(await readRollFile(file(`changhe-roll-dirty.${form}`)));
}
