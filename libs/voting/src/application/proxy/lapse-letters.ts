import { dayOf, type Clock } from '@sifang/kernel';
import type { Database, Tx } from '@sifang/platform';
import { unfitness } from '../../domain/proxy/letter.js';
import { lockVote, record } from '../../persistence/owners-vote.repository.js';
import {
  agentsToAskAgain,
  lapseLettersOfAgent,
  type AgentOfVote,
} from '../../persistence/proxy/lapsing.repository.js';
import { agentOf } from '../../persistence/proxy/proxy.repository.js';

/** Letters lapse in the transaction that makes an agent somebody who may not be one. @param personIds null: whoever it may be */
export async function lapseLettersOfUnfit(
  tx: Tx,
  personIds: readonly string[] | null,
  now: Date,
): Promise<void> {
  for (const agent of await agentsToAskAgain(tx, personIds, dayOf(now)))
    await lapseLettersIfUnfit(tx, agent, now);
}

/** What the agent has cast or put into the box before stands, as with a letter that is taken back. */
export async function lapseLettersIfUnfit(
  tx: Tx,
  { voteId, agentId }: AgentOfVote,
  now: Date,
): Promise<void> {
  const { row } = await lockVote(tx, voteId);
  const agent = await agentOf(tx, voteId, agentId, { estateId: row.estateId, today: dayOf(now) });
  const because = agent && unfitness(agent, row.profile);
  if (!because) return;
  const count = await lapseLettersOfAgent(tx, { voteId, agentId, because, at: now });
  if (count > 0) await record(tx, row, { type: 'PROXIES_LAPSED', count, because }, null, now);
}

export const LETTERS_TASK = 'owners-vote-letters';

/** Offices begin by the calendar, without an act. */
export async function lapseLettersAtMidnight(database: Database, clock: Clock): Promise<void> {
  await database.transaction(tx => lapseLettersOfUnfit(tx, null, clock.now()));
}
