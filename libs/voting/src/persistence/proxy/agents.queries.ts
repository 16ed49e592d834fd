import type { Database } from '@sifang/platform';

/** Somebody who votes in this vote and so may vote for others. */
export interface ProxyAgent {
  readonly personId: string;
  readonly name: string;
  /** Names of the units they vote for. */
  readonly units: readonly string[];
}

const MOST = 20;

/** By a part of the name or of a unit's name. */
export function agentsLike(database: Database, voteId: string, search: string): Promise<ProxyAgent[]> {
  return database.rows<ProxyAgent & Record<string, unknown>>(
    'proxy-agents',
    `SELECT p.id AS "personId", p.name, array_agg(u.name ORDER BY u.no) AS units
       FROM owners_vote_unit u JOIN person p ON p.id = u.voter_id
      WHERE u.vote_id = $1 AND u.head IS NOT NULL
        AND (strpos(p.name, $2) > 0 OR u.voter_id IN (SELECT voter_id FROM owners_vote_unit WHERE vote_id = $1 AND strpos(name, $2) > 0))
      GROUP BY p.id ORDER BY p.name, p.id LIMIT ${MOST}`,
    [voteId, search],
  );
}
