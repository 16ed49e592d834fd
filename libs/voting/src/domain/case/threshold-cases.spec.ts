import { decided, type FigurePrinted } from './a-vote.js';

const ESTATE = { heads: 900, area: '90000.00' };

function figure(text: string): FigurePrinted {
  const [heads, area] = text.split('/');
  return { heads: Number(heads), area: area! };
}

function byTotals(matter: string, participating: string, agree: string, totals: object = ESTATE): string {
  return decided({ matter, totals, participating: figure(participating), agree: figure(agree) }).outcome;
}

describe('part G, thresholds: who took part', () => {
  const building = { heads: 25, area: '3011.25' };
  it.each([
    ['case 1: exactly two thirds of the area', '17/2007.50', 'PASSED'],
    ['case 2: 0.01 ㎡ short', '17/2007.49', 'NO_QUORUM'],
    ['case 3: a head short', '16/2007.50', 'NO_QUORUM'],
  ])('%s', (_, participating, outcome) => {
    expect(byTotals('278-4', participating, participating, building)).toBe(outcome);
  });

  it('case 4: shows minima rounded up', () => {
    const totals = { heads: 157, area: '16407.68' };
    expect(decided({ totals }).minimum).toMatchObject({
      participatingHeads: 105,
      participatingArea: '10938.46',
    });
  });

  it('case 15: all agree and too few took part: not enough took part, which is no rejection', () => {
    const [participating, agree] = [figure('700/59999.99'), figure('700/59999.99')];
    const { outcome, explanation } = decided({ totals: ESTATE, participating, agree });
    expect(outcome).toBe('NO_QUORUM');
    expect(explanation.zh).toContain('未达参与比例');
    expect(explanation.zh).toContain('不是否决');
    expect(explanation.en).toContain('not a rejection');
  });

  it('case 16: cannot be established without knowing how many took part', () => {
    const { outcome, minimum, tests } = decided({ totals: { heads: 2237 }, agree: { heads: 1151 } });
    expect(outcome).toBe('CANNOT_ESTABLISH');
    expect(minimum).toEqual({
      participatingHeads: 1492,
      participatingArea: null,
      agreeHeads: null,
      agreeArea: null,
    });
    expect(tests[0]).toEqual({
      measure: 'participation-heads',
      need: '≥ 2/3 of 2237',
      actual: null,
      met: null,
    });
    expect(tests[2]).toEqual({ measure: 'agree-heads', need: '> 1/2', actual: 1151, met: null });
  });

  it('case 17: a majority that was enough under the old law is not', () => {
    const { outcome, minimum } = decided({ totals: { heads: 950 }, participating: { heads: 616 } });
    expect(outcome).toBe('NO_QUORUM');
    expect(minimum['participatingHeads']).toBe(634);
  });

  it('case 18: 66.6667 % of ten million do not pass for two thirds by being shown as 66.67 %', () => {
    const totals = { heads: 3, area: '100000.00' };
    expect(byTotals('278-4', '3/66666.66', '3/66666.66', totals)).toBe('NO_QUORUM');
    expect(byTotals('278-4', '3/66666.67', '3/66666.67', totals)).toBe('PASSED');
  });
});

describe('part G, thresholds: who agreed', () => {
  it.each([
    ['case 5: exactly half of the heads', '278-4', '600/60000.00', '300/31000.00', 'NOT_PASSED'],
    ['case 6: exactly half of the area', '278-4', '600/60000.00', '301/30000.00', 'NOT_PASSED'],
    ['case 7: more than half of both', '278-4', '600/60000.00', '301/30000.01', 'PASSED'],
    ['case 8: exactly three quarters', '278-8', '600/60000.00', '450/45000.00', 'PASSED'],
    ['case 9: a head short of three quarters', '278-8', '600/60000.00', '449/46000.00', 'NOT_PASSED'],
    ['case 10: 0.01 ㎡ short of three quarters', '278-8', '600/60000.00', '451/44999.99', 'NOT_PASSED'],
    ['case 11: using the fund is ordinary', '278-5', '600/60000.00', '310/31000.00', 'PASSED'],
    ['case 12: raising the fund is not', '278-6', '600/60000.00', '310/31000.00', 'NOT_PASSED'],
    ['case 13: who abstains took part', '278-4', '600/60000.00', '290/29000.00', 'NOT_PASSED'],
  ])('%s', (_, matter, participating, agree, outcome) => {
    expect(byTotals(matter, participating, agree)).toBe(outcome);
  });

  it('case 14: a lift for 24 units needs 18', () => {
    const totals = { heads: 24, area: '2400.00' };
    expect(byTotals('278-7', '24/2400.00', '17/1700.00', totals)).toBe('NOT_PASSED');
    expect(byTotals('278-7', '24/2400.00', '18/1800.00', totals)).toBe('PASSED');
  });

  it('case 48: not passed is no valid decision, and not the opposite', () => {
    const { explanation } = decided({ totals: ESTATE, participating: ESTATE, agree: figure('1/1.00') });
    expect(explanation.zh).toContain('未产生有效决定');
    expect(explanation.zh).toContain('不表示相反的意见获得通过');
    expect(explanation.en).toContain('the opposite was not decided either');
  });
});

describe('a figure that is missing', () => {
  const part = { heads: 600, area: '60000.00' };
  it.each([
    ['leaves open what hangs on it', { participating: part, agree: { heads: 301 } }, 'CANNOT_ESTABLISH'],
    ['does not save what fails anyway', { participating: part, agree: { heads: 300 } }, 'NOT_PASSED'],
    ['does not save too few participants', { participating: { area: '1.00' } }, 'NO_QUORUM'],
    ['leaves quorum open', { participating: { heads: 600 }, agree: { heads: 1 } }, 'CANNOT_ESTABLISH'],
    ['may be given as null', { participating: null, agree: { heads: null, area: null } }, 'CANNOT_ESTABLISH'],
  ])('%s', (_, figures, outcome) => {
    expect(decided({ totals: ESTATE, ...figures }).outcome).toBe(outcome);
  });
});
