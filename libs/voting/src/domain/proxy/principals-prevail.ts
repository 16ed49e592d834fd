/** What it takes to tell whose ballot it is. */
export interface CastByWhom {
  readonly unitNo: number;
  readonly byProxy: boolean;
}

/**
 * Where the principal and the agent have both voted for a unit, what the principal said counts and the agent's ballot is
 * void (case 38), whoever was first: the owner has taken the matter back.
 */
export function principalsPrevail<B extends CastByWhom>(
  ballots: readonly B[],
): { readonly counting: readonly B[]; readonly overruled: readonly B[] } {
  const own = new Set(ballots.filter(({ byProxy }) => !byProxy).map(({ unitNo }) => unitNo));
  const isOverruled = ({ unitNo, byProxy }: B): boolean => byProxy && own.has(unitNo);
  return {
    counting: ballots.filter(ballot => !isOverruled(ballot)),
    overruled: ballots.filter(isOverruled),
  };
}
