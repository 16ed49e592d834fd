import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { bodyConstraints } from './body/body-constraints.js';
import { electionConstraints } from './election/election-constraints.js';
import { KeepBodies1763800000701 } from './migrations/1763800000701-keep-bodies.js';
import { WatchMeetings1763800000702 } from './migrations/1763800000702-watch-meetings.js';
import { FollowCommittees1763800000712 } from './migrations/1763800000712-follow-committees.js';
import { HoldElections1763800000711 } from './migrations/1763800000711-hold-elections.js';
import { TellThoseConcerned1763800000713 } from './migrations/1763800000713-tell-those-concerned.js';
import { WatchFirstAssemblies1763800000714 } from './migrations/1763800000714-watch-first-assemblies.js';
import { PostResultsInTime1763800000721 } from './migrations/1763800000721-post-results-in-time.js';

export const electionsSchema: Schema = {
  tables: [],
  migrations: [
    KeepBodies1763800000701,
    WatchMeetings1763800000702,
    HoldElections1763800000711,
    FollowCommittees1763800000712,
    TellThoseConcerned1763800000713,
    WatchFirstAssemblies1763800000714,
    PostResultsInTime1763800000721,
  ],
};

/** What it means when two people were at it at the same moment and the database decided. */
export const electionsConstraints: Readonly<Record<string, () => Refusal>> = {
  ...bodyConstraints,
  ...electionConstraints,
};
