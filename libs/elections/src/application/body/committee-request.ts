import { Office, type Actor } from '@sifang/identity/domain';
import type { Tx } from '@sifang/platform';
import { BodyKind } from '../../domain/body/body-kind.js';
import { findElection } from '../../persistence/election/election.repository.js';
import { signersOf } from '../../persistence/election/request.repository.js';
import { standingOf } from '../election/request-election.js';

interface Shown {
  readonly estateId: string;
  readonly kind: BodyKind | null;
  readonly electionId: string | null;
  readonly requestId: string | null;
  readonly term: object | null;
  readonly viewerMay: readonly string[];
}

/** What owners ask for at an estate, and whether the viewer may begin it or sign, beside what is known of its committee. */
export async function withRequest<Committee extends Shown>(
  tx: Tx,
  actor: Actor,
  committee: Committee,
  now: Date,
) {
  const { estateId, viewerMay, requestId } = committee;
  const isOwner = actor.appointments.some(
    ({ office, placeId }) => office === Office.OWNER && placeId === estateId,
  );
  const asked = requestId === null ? null : await findElection(tx, requestId);
  if (!asked) {
    const serves = committee.term !== null && committee.kind === BodyKind.COMMITTEE;
    const mayAsk = isOwner && !serves && committee.electionId === null;
    return { ...committee, request: null, viewerMay: [...viewerMay, ...(mayAsk ? ['requestElection'] : [])] };
  }
  const { signed, leastHeads, leastArea } = await standingOf(tx, asked, now);
  const viewerSigned = (await signersOf(tx, asked.id)).includes(actor.personId);
  return {
    ...committee,
    viewerMay: [...viewerMay],
    request: {
      ...{ electionId: asked.id, because: asked.because, openedAt: asked.openedAt, leastHeads, leastArea },
      ...{ heads: signed.heads, area: signed.area, viewerSigned },
      viewerMay: isOwner && !viewerSigned ? ['signElectionRequest'] : [],
    },
  };
}
