import type { Channel } from '../../domain/ballot/ballot.js';

/** A ballot as the statements of the ballot box are given it, one element of a JSON array. */
export interface GivenBallot {
  /** Which of the calls that share the statement, and how many ballots that one gives: all of them go in or none. */
  readonly call: number;
  readonly size: number;
  readonly id: string;
  readonly unitNo: number;
  readonly channel: Channel;
  readonly number: number | null;
  readonly choices: string;
  readonly as: 'VOTER' | 'AGENT' | 'ASSISTANT' | 'PAPER';
  readonly personId: string | null;
  readonly proxyId: string | null;
  /** Hexadecimal. */
  readonly salt: string;
  readonly leaf: string;
}

/** `$1` is the vote, `$2` the ballots. */
export const GIVEN = `
  SELECT * FROM json_to_recordset($2) AS ballot (
    call integer, size integer, id uuid, "unitNo" integer, channel text, number integer, choices text, "as" text,
    "personId" uuid, "proxyId" uuid, salt text, leaf text)`;
