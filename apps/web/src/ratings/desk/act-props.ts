import type { Office } from '../../graphql/generated';
import type { RoundShown } from '../use-round';

/** What the form of any act is given. */
export interface ActProps {
  round: RoundShown;
  offices: readonly Office[];
  /** Says what was done, and shuts the form unless it is for many in a row. */
  done: (said?: string, stay?: boolean) => void;
  cancel: () => void;
}
