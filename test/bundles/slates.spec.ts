import { verifyBundle } from '../../libs/voting/src/domain/bundle/verify-bundle.js';
import type { FindingCode } from '../../libs/voting/src/domain/bundle/finding.js';
import { rollOf } from '../../libs/voting/src/domain/bundle/check-roll.js';
import { BundleForm, type Line } from '../../libs/voting/src/domain/bundle/lines.js';
import { resultLine } from '../../libs/voting/src/domain/bundle/result-line.js';
import { decideVote } from '../../libs/voting/src/domain/tally/decide-vote.js';
import { checking, linesOf, sealed, signedAnew } from './a-bundle.js';
import { change, drop, put, repeat, type Tampering } from './edits.js';

type Of<K extends Line['kind']> = Extract<Line, { kind: K }>;
const of = <K extends Line['kind']>(lines: readonly Line[], kind: K): Of<K>[] =>
  lines.filter((line): line is Of<K> => line.kind === kind);

/** The vote of `linesOf`, were its two items candidates for one seat: whoever agreed to both is void (case 63). */
function anElection(form: BundleForm): Line[] {
  const slate = { kind: 'slate', no: 1, text: '选举业主委员会主任', seats: 1 } as const;
  const opened = linesOf(BundleForm.TELLERS);
  const [vote] = of(opened, 'vote');
  const items = of(opened, 'item').map(item => ({ ...item, matter: '278-3' as const, slate: 1 }));
  const ballots = of(opened, 'ballot').map(({ unit: unitNo, at, ...rest }) => ({
    ...{ ...rest, unitNo, at: new Date(at) },
  }));
  const decisions = decideVote({
    ...{ items, slates: [slate], policies: vote!.policies, delivered: [], ballots },
    roll: rollOf(of(opened, 'unit')),
  });
  const step = form === BundleForm.TELLERS ? 1 : null;
  const results = decisions.map(({ outcome, counted }, at) =>
    resultLine({ position: at + 1, outcome, figures: counted }, step),
  );
  const lines = linesOf(form).flatMap((line): Line[] => {
    if (line.kind === 'item') return [...(line.position === 1 ? [slate] : []), items[line.position - 1]!];
    return line.kind === 'result' ? [results[line.position - 1]!] : [line];
  });
  return signedAnew(lines);
}

const [TELLERS, PUBLIC] = [anElection(BundleForm.TELLERS), anElection(BundleForm.PUBLIC)];
const [first] = of(TELLERS, 'result');

it.each([
  ['the tellers', TELLERS],
  ['the public', PUBLIC],
])('the bundle of an election for %s holds', async (_, lines) => {
  expect((await verifyBundle(checking, sealed(lines))).findings).toEqual([]);
  const { agree, participating } = of(TELLERS, 'result')[0]!;
  expect([agree.heads, participating.heads]).toEqual([2, 3]);
});

const TAMPERINGS: readonly Tampering[] = [
  change('a seat more makes void ballots count', 'RESULT_FIGURES', TELLERS, put('slate', 0, { seats: 2 })),
  change('a candidate stands alone', 'RESULT_FIGURES', TELLERS, put('item', 1, { slate: null })),
  change('there is no election', 'SLATES_UNFIT', TELLERS, drop('slate', 0)),
  change('there is no election, for everybody', 'SLATES_UNFIT', PUBLIC, drop('slate', 0)),
  change('the election is there twice', 'SLATES_UNFIT', PUBLIC, repeat('slate', 0)),
  change('more seats than candidates', 'SLATES_UNFIT', PUBLIC, put('slate', 0, { seats: 3 })),
  change('no seat at all', 'SLATES_UNFIT', PUBLIC, put('slate', 0, { seats: 0 })),
  change('a candidate of another election', 'SLATES_UNFIT', PUBLIC, put('item', 0, { slate: 2 })),
  change('a candidate under another matter', 'SLATES_UNFIT', PUBLIC, put('item', 0, { matter: '278-4' })),
  ...(['heads', 'area'] as const).map(measure =>
    change(
      `fewer ${measure} take part for one candidate than for the other`,
      'RESULT_SLATE',
      PUBLIC,
      put('result', 0, {
        participating: { ...first!.participating, [measure]: first!.participating[measure] - 1 },
      }),
    ),
  ),
  change('seats are no number', 'LINE_UNREADABLE', PUBLIC, put('slate', 0, { seats: '1' })),
];

it.each(TAMPERINGS.map(({ what, says, bytes }) => [what, says, bytes] as const))(
  '%s: %s',
  async (_, says: FindingCode, bytes) => {
    const { findings } = await verifyBundle(checking, bytes);
    expect(findings.map(({ code }) => code)).toContain(says);
  },
);
