import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { bodyConstraints } from './body/body-constraints.js';
import { electionConstraints } from './election/election-constraints.js';
import { KeepBodies1763800000701 } from './migrations/1763800000701-keep-bodies.js';
import { HoldElections1763800000711 } from './migrations/1763800000711-hold-elections.js';

export const electionsSchema: Schema = {
  tables: [],
  migrations: [KeepBodies1763800000701, HoldElections1763800000711],
};

/** What it means when two people were at it at the same moment and the database decided. */
export const electionsConstraints: Readonly<Record<string, () => Refusal>> = {
  ...bodyConstraints,
  ...electionConstraints,
};
