import { randomUUID } from 'node:crypto';
import { Refusal } from '@sifang/kernel';
import { openVote, type OpenVote } from '../../bench/town/open-vote.js';
import { Channel } from '../../../libs/voting/src/domain/ballot/ballot.js';
import type { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import type { BallotToEnter } from '../../../libs/voting/src/application/casting/ballot-to-enter.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

export type { OpenVote };

type Options = Parameters<typeof openVote>[1];

/** Without the acts of the desk that lead to it: a roll as a test wants it, open since a minute. */
export function anOpenVote({ database }: Pick<Town, 'database'>, options: Options): Promise<OpenVote> {
  return openVote((text, values) => database.source.query(text, values), options);
}

export const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) {
  ballotId castAt revision choices { itemId choice } units { no name area leafText leaf salt index } } }`;

export const MY_BALLOTS = `query ($voteId: ID!) { myBallots(voteId: $voteId) {
  ballotId castAt revision choices { itemId choice } units { no name area leafText leaf salt index } } }`;

/** What a phone sends: for one unit, and the same choice for every item. */
export function aBallot(
  { voteId, itemIds }: Pick<OpenVote, 'voteId' | 'itemIds'>,
  units: readonly number[],
  choice = 'AGREE',
): Record<string, any> {
  return { voteId, ballotId: randomUUID(), units, choices: itemIds.map(itemId => ({ itemId, choice })) };
}

export async function cast(who: Visitor, input: object): Promise<Record<string, any>> {
  return (await who.ask(CAST, { input }))['castBallot'];
}

/** As the booth hands it to the box. */
export function toEnter(
  { voteId }: OpenVote,
  unitNo: number,
  personId: string,
  choices = 'AA',
): BallotToEnter {
  const right = { as: 'VOTER', personId } as const;
  return { voteId, id: randomUUID(), unitNo, channel: Channel.ELECTRONIC, number: null, choices, right };
}

/** `done`, or the code of the refusal. */
export async function endOf(box: BallotBox, ballots: readonly BallotToEnter[]): Promise<string> {
  return box.enter(ballots).then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}
