import { MATTERS } from '../law/matter.js';
import { decideByTotals } from '../tally/by-totals.js';
import { decideAll } from '../tally/scenarios.js';
import { outcomeOf, type Figures, type MaybeFigure } from '../tally/decide.js';
import { explain } from './explain.js';

const UNKNOWN: MaybeFigure = { heads: null, area: null };
const all = { heads: 900, area: 9_000_000 };
const enough = { heads: 600, area: 6_000_000 };
const NUMBERS = {
  totals: [all, { heads: 900, area: null }, UNKNOWN],
  participating: [enough, { heads: 599, area: 6_000_000 }, { heads: 600, area: 5_999_999 }, UNKNOWN],
  agree: [
    { heads: 301, area: 3_000_001 },
    { heads: 300, area: 3_000_001 },
    { heads: 301, area: 3_000_000 },
    { heads: 301, area: null },
  ],
};

function byTotals(figures: Partial<Figures>, matter: keyof typeof MATTERS = '278-4') {
  const decision = decideByTotals(MATTERS[matter], {
    totals: all,
    participating: enough,
    agree: { heads: 301, area: 3_000_001 },
    ...figures,
  });
  return { ...explain(decision), outcome: decision.outcome };
}

describe('an explanation', () => {
  it('of a pass', () => {
    expect(byTotals({}).zh).toBe(
      '本事项属于《民法典》第二百七十八条第一款第（四）项：选聘和解聘物业服务企业或者其他管理人。' +
        '参与表决的人数和面积都须达到全体的三分之二以上：人数 900 人中至少 600 人，实际 600 人，达到；' +
        '面积 90000.00 ㎡中至少 60000.00 ㎡，实际 60000.00 ㎡，达到。' +
        '同意的人数和面积都须超过参与表决的半数：人数 600 人中至少 301 人，实际 301 人，达到；' +
        '面积 60000.00 ㎡中至少 30000.01 ㎡，实际 30000.01 ㎡，达到。结果：通过。',
    );
    expect(byTotals({}).en).toBe(
      'The owners were asked to engage or dismiss the property firm or another manager (Civil Code Art 278 para 1 item 4). ' +
        'Of all owners at least two thirds must take part, by heads and by area: heads: at least 600 of 900, actual 600, met; ' +
        'area: at least 60000.00 ㎡ of 90000.00 ㎡, actual 60000.00 ㎡, met. ' +
        'Of those who take part more than half must agree, by heads and by area: heads: at least 301 of 600, actual 301, met; ' +
        'area: at least 30000.01 ㎡ of 60000.00 ㎡, actual 30000.01 ㎡, met. Result: passed.',
    );
  });

  it('of a failure says by how much', () => {
    const { zh, en } = byTotals({ agree: { heads: 449, area: 4_499_999 } }, '278-8');
    expect(zh).toContain(
      '同意的人数和面积都须达到参与表决的四分之三以上：人数 600 人中至少 450 人，实际 449 人，差 1 人',
    );
    expect(zh).toContain(
      '实际 44999.99 ㎡，差 0.01 ㎡。结果：未通过，本次表决未产生有效决定；这不表示相反的意见获得通过。',
    );
    expect(en).toContain('at least three quarters must agree');
    expect(en).toContain('actual 449, short by 1; area:');
    expect(en).toContain(
      'actual 44999.99 ㎡, short by 0.01 ㎡. Result: not passed. No valid decision was made',
    );
  });

  it('of too few participants says nothing of those who agreed', () => {
    const { zh, en } = byTotals({ participating: { heads: 599, area: 6_000_000 } });
    expect(zh).toMatch(
      /实际 599 人，差 1 人；面积.*达到。结果：未达参与比例，本次表决未产生有效决定；这不是否决。$/,
    );
    expect(zh).not.toContain('同意');
    expect(en).toMatch(
      /short by 1; area.*met\. Result: too few took part\. No valid decision was made; this is not a rejection\.$/,
    );
    expect(en).not.toContain('agree');
  });

  it('of a missing figure says which', () => {
    const { zh, en } = byTotals({ totals: { heads: 2237, area: null }, participating: UNKNOWN });
    expect(zh).toContain('人数 2237 人中至少 1492 人，缺少实际数；面积缺少总数。');
    expect(zh).toMatch(/结果：尚不能认定，缺少法律要求的数字。$/);
    expect(en).toContain(
      'heads: at least 1492 of 2237, the actual number is missing; area: the total is missing.',
    );
    expect(en).toMatch(/because a figure that the law asks for is missing\.$/);
  });

  it('of what is open says what is certain', () => {
    const [rule, figure] = [MATTERS['278-4'], (heads: number) => ({ heads, area: 100 * heads })];
    const none = { AGAINST: figure(0), ABSTAIN: figure(0) };
    const open = { certain: { AGREE: figure(4), ...none }, possible: { AGREE: figure(6), ...none } };
    const decided = decideAll(rule, figure(10), [
      { participating: figure(8), ...open, openHeads: ['a', 'b'] },
    ]);
    const counted = decideByTotals(rule, { totals: UNKNOWN, participating: UNKNOWN, agree: UNKNOWN });
    const { zh, en } = explain({ ...counted, ...decided });
    expect(zh).toContain('人数 8 人中至少 5 人，已确定 4 人，能否达到待认定');
    expect(zh).toMatch(/结果：尚不能认定，所标记的事项须先由人处理。$/);
    expect(en).toContain('heads: at least 5 of 8, certain 4, whether that is enough is open');
    expect(en).toMatch(/until a person has settled what is flagged\.$/);
  });

  const combinations = NUMBERS.totals.flatMap(totals =>
    NUMBERS.participating.flatMap(participating =>
      NUMBERS.agree.map(agree => ({ totals, participating, agree })),
    ),
  );

  it.each(combinations)('ends with the outcome, whatever is met or missing (%#)', figures => {
    const { zh, en, outcome } = byTotals(figures);
    const endings: Record<typeof outcome, [RegExp, RegExp]> = {
      PASSED: [/结果：通过。$/, /Result: passed\.$/],
      NOT_PASSED: [/结果：未通过，/, /Result: not passed\./],
      NO_QUORUM: [/结果：未达参与比例，/, /Result: too few took part\./],
      CANNOT_ESTABLISH: [/缺少法律要求的数字。$/, /law asks for is missing\.$/],
    };
    expect(zh).toMatch(endings[outcome][0]);
    expect(en).toMatch(endings[outcome][1]);
    expect(outcome).toBe(outcomeOf(decideByTotals(MATTERS['278-4'], figures).tests));
    expect(zh + en).not.toMatch(/undefined|null|NaN/);
  });
});
