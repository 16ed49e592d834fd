import type { HomeQuery } from '../graphql/generated';
import { phaseOf } from '../booth/vote';

/** Something that its owner does with a tap, and the page where it is done. */
export interface Waiting {
  readonly kind: 'vote' | 'rating' | 'matter';
  readonly id: string;
  readonly to: string;
  readonly title: string;
  /** Whose, or where; null: the title says it. */
  readonly at: string | null;
  /** Until when; null: no day is set. */
  readonly closesAt: string | null;
  /** Units of theirs without an answer; more than one is worth saying. */
  readonly units: number;
  /** A form waits to be finished. */
  readonly begun: boolean;
  readonly trial: boolean;
}

type Asked = Pick<HomeQuery, 'myVotes' | 'myRatings' | 'myMattersToRate'>;

/** What waits for somebody to act: votes, which bind everybody, then ratings, what ends first before the others; what is done or over is not in it. */
export function waitingFor({ myVotes, myRatings, myMattersToRate }: Asked, now: number): Waiting[] {
  const votes = myVotes.map(({ vote, units }) => ({
    ...{
      kind: 'vote' as const,
      id: vote.id,
      to: `/votes/${vote.id}`,
      title: vote.title,
      at: vote.estateName,
    },
    ...{ closesAt: vote.closesAt, units: units.filter(({ taken }) => !taken).length, begun: false },
    ...{ trial: vote.trial, open: phaseOf(vote, now) === 'open' },
  }));
  const ratings = myRatings.map(({ id, subject, estateName, closesAt, unitsToAnswer, begun }) => ({
    ...{ kind: 'rating' as const, id, to: `/ratings/${id}`, title: subject.name, at: estateName, closesAt },
    ...{ units: unitsToAnswer, begun, trial: false, open: now < Date.parse(closesAt) },
  }));
  const matters = myMattersToRate.map(({ id, text, subjectName }) => ({
    ...{
      kind: 'matter' as const,
      id,
      to: `/resolutions/${id}`,
      title: text,
      at: subjectName,
      closesAt: null,
    },
    ...{ units: 1, begun: false, trial: false },
  }));
  return [...stillOpen(votes), ...stillOpen(ratings), ...matters];
}

function stillOpen(all: readonly (Waiting & { readonly open: boolean })[]): Waiting[] {
  return all
    .filter(({ open, units, begun }) => open && (units > 0 || begun))
    .map(({ open: _open, ...each }) => each)
    .sort((a, b) => Date.parse(a.closesAt!) - Date.parse(b.closesAt!));
}
