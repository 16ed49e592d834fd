import { DONT_KNOW } from './answer.js';
import { explain } from './explain.js';
import { fraction, inHundredths, read, written } from './fraction.js';
import { DEFAULT_INSTRUMENTS } from './instruments/index.js';
import { itemsFor, requireFitInstrument } from './instrument.js';
import { RaterGroup } from './rater-group.js';
import { closingOf, ranking, scored } from './result.js';
import { DEFAULT_SETTINGS } from './round.js';

const [service] = DEFAULT_INSTRUMENTS;
const round = { instrument: service!, settings: DEFAULT_SETTINGS };
const OWNED = itemsFor(service!, RaterGroup.OWNERS).length;
const JUDGED = itemsFor(service!, RaterGroup.TOWN).length;

/** Half give 4 and half give 5, in two buildings. */
const answers = (number: number) =>
  Array.from({ length: number }, (_, at) => ({
    building: at % 4 < 2 ? '1号楼' : '2号楼',
    values: Array<number>(OWNED).fill(4 + (at % 2)),
    ...{ hand: `rater ${at}`, onPaper: false },
  }));
const closing = (number: number, sheets = {}) => closingOf(round, answers(number), { eligible: 900, sheets });

describe('a score', () => {
  it('is exact: 4 and 5 by halves are 90 of 100', () => {
    const score = scored(round, closing(60), [])!;
    expect(written(score.all!)).toBe('90/1');
    expect(score.areas.map(({ points }) => written(points!))).toEqual(Array(6).fill('90/1'));
    expect(score.buildings.map(({ answers: of, points }) => [of, written(points!)])).toEqual([
      [30, '90/1'],
      [30, '90/1'],
    ]);
  });

  it('weighs the groups that judged, and leaves the weight of the others to them', () => {
    const town = Array<number>(JUDGED).fill(3);
    const { all, groups } = scored(round, closing(60, { TOWN: town }), [])!;
    // Items of everybody: (60·90 + 10·60) / 70; items of staff alone: 60. C: three of four, D: two of three, A: three of four, B: two of three.
    const common = fraction(600, 7);
    const areas = [
      [20, 3, 4],
      [15, 2, 3],
      [20, 3, 4],
      [15, 2, 3],
      [15, 1, 1],
      [15, 1, 1],
    ].reduce(
      (sum, [weight, of, whole]) =>
        sum + (weight! * ((of! * Number(common.numerator)) / 7 + (whole! - of!) * 60)) / whole!,
      0,
    );
    expect(inHundredths(all!)).toBe(Math.round(areas));
    expect(groups.map(({ group, points }) => [group, points && written(points)])).toEqual([
      ['OWNERS', '90/1'],
      ['COMMITTEE', null],
      ['COMMUNITY', null],
      ['TOWN', '60/1'],
    ]);
  });

  it('leaves out what an objection was upheld against, everywhere', () => {
    const low = answers(60).map(answer => ({
      ...answer,
      values: answer.values.map((value, at) => (at === 0 ? 1 + (value % 2) : value)),
    }));
    const shut = closingOf(round, low, { eligible: 900, sheets: {} });
    expect(inHundredths(scored(round, shut, [])!.all!)).toBeLessThan(9000);
    const without = scored(round, shut, ['A1'])!;
    expect(written(without.all!)).toBe('90/1');
    expect(without.buildings.map(({ points }) => written(points!))).toEqual(['90/1', '90/1']);
    expect(without.items[0]).toMatchObject({ code: 'A1', struck: true });
  });

  it('case 78: 27 of at least 30 are too few, and have no rank', () => {
    const few = closing(27);
    expect(few.figures).toBeNull();
    expect(scored(round, few, [])).toBeNull();
    expect(explain(round, few, null).zh).toMatch(/^样本不足：900 户可参评，收到 27 份，至少要 30 份/);
    const ranks = ranking([
      { points: null },
      { points: fraction(80) },
      { points: fraction(90) },
      { points: fraction(80) },
    ]);
    expect(ranks.map(({ rank }) => rank)).toEqual([1, 2, 2, null]);
  });

  it('30 are enough, unless fewer than a twentieth answered', () => {
    expect(closing(30).figures).toBeNull();
    expect(closing(45).figures).not.toBeNull();
  });

  it('is that of those who could tell, building by building where there are enough of them', () => {
    // Of the second building only four can tell about A1: what the first gave it would be the whole less these four.
    const some = answers(60).map(({ values, ...answer }, at) => ({
      ...answer,
      values: values.map((value, item) =>
        item === 0 && answer.building === '2号楼' && at > 7 ? DONT_KNOW : value,
      ),
    }));
    const shut = closingOf(round, some, { eligible: 900, sheets: {} });
    expect(shut.figures!.items[0]).toEqual({ marks: 34, sum: 15 * 9 + 2 * 9 });
    expect(shut.figures!.blocks.map(({ items }) => items[0])).toEqual([null, null]);
    const score = scored(round, shut, [])!;
    expect(score.items[0]).toMatchObject({ marks: 34, groups: [{ group: 'OWNERS', points: fraction(90) }] });
    expect(score.buildings.map(({ answers: of, points }) => [of, written(points!)])).toEqual([
      [30, '90/1'],
      [30, '90/1'],
    ]);
    expect(explain(round, shut, score).zh).toContain('选“不清楚”的不计分');
  });

  it('is none where nothing was marked by five, however many answered', () => {
    const vague = answers(60).map((answer, at) => ({
      ...answer,
      values: Array.from({ length: OWNED }, (_, item) =>
        item === at % OWNED && at < 4 * OWNED ? 3 : DONT_KNOW,
      ),
    }));
    const shut = closingOf(round, vague, { eligible: 900, sheets: {} });
    expect(shut.figures!.items.every(item => item === null)).toBe(true);
    expect(scored(round, shut, [])).toBeNull();
    expect(explain(round, shut, null).zh).toMatch(/^样本不足：没有一项收到 5 份以上打分/);
  });

  it('is none where one hand keyed all but a few, and says why', () => {
    const keyedBut = (others: number) =>
      answers(60).map((answer, at) =>
        at < 60 - others ? { ...answer, hand: 'desk', onPaper: true } : answer,
      );
    const shut = (others: number) => closingOf(round, keyedBut(others), { eligible: 900, sheets: {} });
    expect([0, 1, 3, 4].map(others => scored(round, shut(others), []) !== null)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    const words = explain(round, shut(3), null);
    expect(words.zh).toMatch(/^样本不足：除同一位录入人录入的.*不足 4 份/);
    expect(words.en).toContain('fewer than 4 came from others');
  });

  it('says how it came about', () => {
    const shut = closing(60, { TOWN: Array<number>(JUDGED).fill(3) });
    const { zh, en } = explain(round, shut, scored(round, shut, ['A1']));
    expect(zh).toContain('业主 90.00 分（权重 60）、镇（街道） 60.00 分（权重 10）');
    expect(zh).toContain('业委会、社区未参评');
    expect(zh).toContain('异议成立，A1 不计入');
    expect(en).toContain('owners 90.00 (60)');
  });
});

it.each(DEFAULT_INSTRUMENTS.map(instrument => [instrument.code, instrument] as const))(
  '%s is fit to be asked',
  (_code, instrument) => {
    expect(() => requireFitInstrument(instrument)).not.toThrow();
    expect(instrument.areas.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  },
);

it.each([
  [fraction(1, 3), 33],
  [fraction(2, 3), 67],
  [fraction(1, 200), 1],
  [fraction(-1, 3), -33],
  [fraction(-2, 3), -67],
  [fraction(89_995, 1000), 9000],
])('%j shows as %d hundredths', (value, shown) => {
  expect(inHundredths(value)).toBe(shown);
  expect(read(written(value))).toEqual(value);
});
