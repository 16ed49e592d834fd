import type { Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import type { Body } from '../../domain/body/body.js';
import { leave, type Leaving } from '../../domain/term/leave.js';
import { vacancyOf } from '../../domain/term/vacancy.js';
import { BodyKind } from '../../domain/body/body-kind.js';
import { LeaveReason, type Term } from '../../domain/term/term.js';
import { record } from '../../persistence/body/body.repository.js';
import { saveMembers } from '../../persistence/term/term.repository.js';
import { fileChange } from './file-change.js';
import { holdOffices } from './hold-offices.js';
import type { KeptBody } from './kept-body.js';

const WORDS = {
  RESIGNED: '辞职',
  NO_LONGER_OWNER: '不再是业主',
  LOST_CAPACITY: '丧失民事行为能力',
  REMOVED: '罢免',
  DIED: '死亡',
  RECALLED: '推荐单位更换',
  TERM_OVER: '任期届满',
} as const satisfies Record<LeaveReason, string>;

/**
 * A membership ends, with all that has to follow in the same transaction: the alternate steps in, the change is to be filed,
 * offices follow, and what the empty seats lead to is written down. @throws Refusal as `leave`
 */
export async function go(
  tx: Tx,
  now: Date,
  kept: Pick<KeptBody, 'body' | 'profile' | 'term'>,
  leaving: Leaving,
  by: Actor | null,
): Promise<{ readonly body: Body; readonly term: Term }> {
  const { profile } = kept;
  const { term, left, steppedIn } = leave(kept.term, leaving);
  await saveMembers(tx, term);
  const because = WORDS[leaving.because];
  const change = `${left.name}：${because}${steppedIn ? `；${steppedIn.name}：候补递补` : ''}`;
  if (left.seat !== null)
    await fileChange(tx, now, { termId: term.id, profile, happenedOn: leaving.on, change });
  await holdOffices(tx, now, kept.body, term);
  const vacancy = kept.body.kind === BodyKind.COMMITTEE ? vacancyOf(term, profile) : null;
  let body = await record(
    ...([tx, kept.body] as const),
    {
      ...{
        type: 'MEMBER_LEFT',
        name: left.name,
        memberId: left.id,
        because: leaving.because,
        on: leaving.on,
      },
      ...{ empty: vacancy?.seats ?? 0, remedy: vacancy?.remedy ?? null },
    },
    by,
    now,
  );
  if (steppedIn) {
    const { id: memberId, name, rank } = steppedIn;
    const said = { type: 'ALTERNATE_STEPPED_IN', name, memberId, rank, on: leaving.on } as const;
    body = await record(tx, body, said, by, now);
  }
  return { body, term };
}
