import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aNoticedVote, VOTE, type VoteHall, windowFromNow } from './hall.js';
import { type BallotRow, everybodyCasts } from './many-ballots.js';

const READ = `query ($voteId: ID!) { voteResult(voteId: $voteId) {
    exact postedOn countedAt electorate { heads area units } turnout { units electronic paper } papers { issued returned notReturned }
    items { itemId position matter text outcome areaStep unanimous discarded
      participating { heads area } agree { heads area } against { heads area } abstain { heads area }
      withMajority { heads area } blank { heads area } spoiled { heads area }
      buildings { building agree against abstain }
      tests { about measure bound whole least actual met } flags { code units unitNos choices settled text { zh } settlement { reason proposedBy confirmedBy } } explanation { zh en } } } }`;

export async function resultFor(who: Visitor, voteId: string): Promise<any> {
  return (await who.ask(READ, { voteId }))['voteResult'];
}

export type Choose = (unit: { no: number; head: number }) => string | null;

/** By heads, so that whoever has several units says the same for all of them. */
export const byHead = (head: number): string =>
  head % 10 < 7 ? 'AA' : head % 10 < 8 ? 'RR' : head % 10 < 9 ? 'XA' : 'AR';

/** Closed, with ballots that the box would have entered while it was open. */
export async function aClosedVote(
  town: Town,
  choose: Choose,
  changes: Record<string, unknown> = {},
  chosenFor: (voteId: string) => Promise<Choose> = () => Promise.resolve(choose),
): Promise<VoteHall & { readonly cast: readonly BallotRow[] }> {
  const hall = await aNoticedVote(town, changes);
  const cast = await everybodyCasts(town, hall.voteId, await chosenFor(hall.voteId));
  await windowFromNow(town, hall.voteId, -3_600, -1);
  await hall.chair.ask(VOTE.closeOwnersVote, { voteId: hall.voteId });
  return { ...hall, cast };
}
