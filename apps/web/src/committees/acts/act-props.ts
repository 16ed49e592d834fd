import type { CommitteeFragment } from '../../graphql/generated';

/** What every form of an act is given. */
export interface ActProps {
  readonly committee: CommitteeFragment;
  readonly done: (after: CommitteeFragment) => void;
}
