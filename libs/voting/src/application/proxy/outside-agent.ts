import { plainName } from '@sifang/estates/domain';
import { dayOf, Refusal } from '@sifang/kernel';
import { newId, type Seals, type Tx } from '@sifang/platform';
import type { OwnersVoteRow } from '../../domain/life/row.js';
import type { Agent } from '../../domain/proxy/letter.js';
import {
  accountOfNamed,
  keepOutsideAgent,
  outsideAgentOf,
  type NamedAgent,
} from '../../persistence/proxy/outside-agent.repository.js';

const AGENT_ID = 'agent certificate';

/** As the desk read letter and certificate. */
export interface OutsideAgent extends NamedAgent {
  readonly seals: Seals;
}

export type FoundAgent =
  /** An owner who votes by phone: to be named by the account, so that nobody is two agents. */
  | { readonly account: string }
  | { readonly account: null; readonly agent: Agent; readonly keep: () => Promise<void> };

/**
 * Who was named without an account. Whether they may be an agent the profile says, as of everybody.
 * @throws Refusal OWNER_ID_UNREADABLE
 */
export async function outsideAgent(
  tx: Tx,
  { id: voteId, estateId }: OwnersVoteRow,
  { seals, ...given }: OutsideAgent,
  now: Date,
): Promise<FoundAgent> {
  const [name, idSuffix] = [given.name.trim(), given.idSuffix.trim().normalize('NFKC').toUpperCase()];
  if (!/^[0-9A-Z]{6}$/.test(idSuffix))
    throw new Refusal(
      'OWNER_ID_UNREADABLE',
      'Give the last six characters of the certificate.',
      'outsideAgent.idSuffix',
    );
  const account = await accountOfNamed(tx, voteId, { name, idSuffix });
  if (account) return { account };
  const digest = seals.digest(AGENT_ID, `${plainName(name)} ${idSuffix}`);
  const about = { digest, newId: newId(now), estateId, today: dayOf(now) };
  const agent = await outsideAgentOf(tx, voteId, { name, idSuffix }, about);
  const sealed = seals.seal(AGENT_ID, agent.id, idSuffix);
  return { account, agent, keep: () => keepOutsideAgent(tx, { id: agent.id, voteId, name, sealed, digest }) };
}

/** The characters that were sealed. */
export function certificateOf(seals: Seals, agentId: string, sealed: Buffer): string {
  return seals.open(AGENT_ID, agentId, sealed);
}
