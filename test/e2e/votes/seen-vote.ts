import type { Visitor } from '../town/visitor.js';

export const SEEN = `query ($id: ID!) { ownersVote(id: $id) {
  state seq title trial temporary buildings profileName rollHash rollHeads rollArea rollUnits registryArea gapExplained
  policies { duplicates blank parking severalUnits silentArticle } items { position matter text participation agreement }
  noticedOn opensAt closesAt extensions { until reason } annulledBecause officers { personId duty }
  questions { id about unitName text mine answer upheld } timeline { type byName byTitle text count }
  viewerMayRun viewerMayAnnul viewerUnits { no name area cast } } }`;
const ROLL = `query ($id: ID!, $first: Int! = 500, $after: Int! = 0) {
  ownersVoteRoll(voteId: $id, first: $first, after: $after) { hash next units { no name area head ownerNos ownerNames mine } } }`;

export async function seen(who: Visitor, id: string): Promise<any> {
  return (await who.ask(SEEN, { id }))['ownersVote'];
}

export const days = (many: number): string => new Date(Date.now() + many * 86_400_000).toISOString();

interface RollRow {
  readonly no: number;
  readonly mine: boolean;
  readonly ownerNames: readonly string[];
}

/** By as many pages as it has. */
export async function wholeRoll(who: Visitor, id: string): Promise<{ rows: RollRow[]; hash: string }> {
  const rows: RollRow[] = [];
  for (let after = 0; ;) {
    const { ownersVoteRoll } = await who.ask(ROLL, { id, after });
    rows.push(...ownersVoteRoll.units);
    after = ownersVoteRoll.next;
    if (after === null) return { rows, hash: ownersVoteRoll.hash };
  }
}
