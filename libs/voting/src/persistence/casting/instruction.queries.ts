import type { Database } from '@sifang/platform';

/** Of a letter that this agent holds; undefined when there is none. The statement that enters the ballot asks whether it still holds. */
export async function instructionOf(
  database: Pick<Database, 'rows'>,
  proxyId: string,
  agentId: string,
): Promise<string | undefined> {
  const [letter] = await database.rows<{ instruction: string }>(
    'instruction-of-letter',
    `SELECT instruction FROM ballot_proxy WHERE id = $1 AND agent_id = $2`,
    [proxyId, agentId],
  );
  return letter?.instruction;
}
