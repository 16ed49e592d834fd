import { DeskShell } from '../../desk/DeskShell';
import { FailedPage } from '../../elements/Failed';
import { Skeleton } from '../../elements/Skeleton';
import type { useElection } from '../use-election';
import { DeskColumns } from './DeskColumns';

/** An election with all that can be done to it now. */
export function ElectionDesk({ election, candidates, refusal, changed }: ReturnType<typeof useElection>) {
  return (
    <DeskShell>
      {refusal && <FailedPage refusal={refusal} retry={changed} />}
      {!election && !refusal && <Skeleton blocks={[4, 12, 12]} />}
      {election && <DeskColumns election={election} candidates={candidates} changed={changed} />}
    </DeskShell>
  );
}
