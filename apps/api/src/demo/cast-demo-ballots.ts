import { randomUUID } from 'node:crypto';
import type { Database } from '@sifang/platform';
import { rollOf, type BallotBox } from '@sifang/voting';
import { Channel } from '@sifang/voting/domain';
import { PERSON } from './demo-ids.js';
import { VOTERS } from './load-demo-votes.js';

/** Agree, against, abstain, with the majority, for each of the two items. */
const SHEETS = ['AA', 'AA', 'AR', 'AA', 'AX', 'RR', 'AW', 'AA', 'AR', 'XA'];
const AT_ONCE = 50;

/** Somewhat more than half of the flats have voted, with help at the door; those whom visitors may be have not. */
export async function castDemoBallots(database: Database, box: BallotBox, voteId: string): Promise<void> {
  const roll = await rollOf(database.source.manager, voteId);
  const visitors = VOTERS.map(([room]) => nameOf(room));
  const units = roll.filter(
    ({ no, name, head }) => head !== null && !visitors.includes(name) && (no * 37) % 100 < 57,
  );
  const ballots = units.map(({ no }) => ({
    ...{ voteId, id: randomUUID(), unitNo: no, channel: Channel.ELECTRONIC, number: null },
    choices: SHEETS[(no * 7) % SHEETS.length]!,
    right: { as: 'ASSISTANT', personId: PERSON.sunXiaomei } as const,
  }));
  for (let from = 0; from < ballots.length; from += AT_ONCE)
    await box.enter(ballots.slice(from, from + AT_ONCE));
}

/** Of 5-2-703: 5号楼 2单元 703. */
function nameOf(room: string): string {
  const [building, section, number] = room.split('-');
  return `${building}号楼 ${section}单元 ${number}`;
}
