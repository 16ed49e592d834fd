import type { ElectionPaperFacts } from './paper-facts.js';
import { listPaper } from './list-paper.js';

const candidateIds = ['a'];
const first = { version: 1, postedOn: '2026-12-01', until: '2026-12-08', because: '', candidateIds };
const named = { id: 'a', name: '周建国', unitName: '1-101', nominatedBy: 'SELF', nominator: '周建国' };

function factsOf(second: { until: string; postedOn: string } | null, isVoid: boolean): readonly string[] {
  const lists = [first, ...(second ? [{ ...first, ...second, version: 2, because: '何志远退出' }] : [])];
  const votes = [{ voidBecause: isVoid ? '候选人名单变更' : null }];
  const row = { estateName: '派河花园', seats: 5, lists, votes };
  return listPaper({ row, candidates: [named] } as unknown as ElectionPaperFacts).facts;
}

describe('the printed list of candidates', () => {
  it('says nothing of a change where there was none', () => {
    expect(factsOf(null, false).join('')).not.toMatch(/变更|重新计算|作废/);
  });

  it('says that its days begin anew only where they do', () => {
    const anew = factsOf({ postedOn: '2026-12-05', until: '2026-12-12' }, false).at(-1);
    expect(anew).toBe('名单变更原因：何志远退出。公示期自本次公示重新计算。');
    const goesOn = factsOf({ postedOn: '2026-12-05', until: '2026-12-08' }, false).at(-1);
    expect(goesOn).toBe('名单变更原因：何志远退出。');
  });

  it('says that ballots are void only where a vote was', () => {
    const said = factsOf({ postedOn: '2026-12-12', until: '2026-12-19' }, true).at(-1);
    expect(said).toContain('已送达的表决票一并作废');
  });
});
