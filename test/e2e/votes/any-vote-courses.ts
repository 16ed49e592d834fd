import type { ActName } from './any-vote-acts.js';
import type { Model, Try } from './any-vote-model.js';

export type Step = { readonly what: ActName | 'next' | 'night' | 'days' } & Try;

/** What one would do next; chance alone seldom gets a vote to its end. */
export function next({
  state,
  open,
  papers,
  keyedBy,
  daysPassed,
  byPhone,
}: Model): Pick<Step, 'what' | 'who'> & { unit?: number } {
  const waiting = [...papers].find(([, paper]) => paper === 'KEYED_ONCE');
  if (state === 'DRAFT') return { what: 'roll', who: 'chair' };
  if (state === 'ROLL_POSTED') return { what: 'notice', who: 'secretary' };
  if (state === 'NOTICED' && open && byPhone.size < 2)
    return { what: 'cast', who: 'owner', unit: byPhone.size + 1 };
  if (waiting) {
    const [unit] = waiting;
    return { what: 'keyAgain', who: keyedBy.get(unit) === 'chair' ? 'secretary' : 'chair', unit };
  }
  if (state === 'NOTICED') return { what: open ? 'night' : 'close', who: 'chair' };
  if (state === 'CLOSED') return { what: 'post', who: 'chair' };
  if (state === 'RESULT_POSTED') return { what: daysPassed ? 'declare' : 'days', who: 'secretary' };
  return { what: 'archive', who: 'chair' };
}

const onwards = (steps: number): Step[] =>
  Array.from({ length: steps }, () => ({ what: 'next', who: 'chair', unit: 1 }));
/** What chance may not come to on a slow machine. */
export const KNOWN: readonly Step[][] = [
  onwards(12),
  [
    ...onwards(2),
    ...[2, 3].map(unit => ({ what: 'paper', who: 'secretary', unit }) as const),
    ...onwards(3),
    ...(['post', 'withdraw', 'annul'] as const).map(what => ({ what, who: 'firm', unit: 1 }) as const),
    ...onwards(4),
    { what: 'withdraw', who: 'secretary', unit: 1 },
    ...onwards(3),
    ...(['chair', 'office'] as const).map(who => ({ what: 'annul', who, unit: 1 }) as const),
    ...onwards(1),
  ],
  [...onwards(1), ...(['firm', 'secretary'] as const).map(who => ({ what: 'annul', who, unit: 1 }) as const)],
  (['owner', 'office', 'chair'] as const).map(who => ({ what: 'discard', who, unit: 1 }) as const),
];
