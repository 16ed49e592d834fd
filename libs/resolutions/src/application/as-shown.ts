import type { OrganisationKind } from '@sifang/estates/domain';
import type { ResolutionRow } from '../persistence/resolution.queries.js';

export type ShownResolution = ReturnType<typeof asShown>;

/** A resolution as it goes out: organisations as wholes, instants as such, its place in the list as a cursor. */
export function asShown(row: ResolutionRow, viewerMayAnswer: boolean) {
  const { addresseeId, addresseeName, addresseeKind, supporting, answer, ...resolution } = row;
  return {
    ...resolution,
    viewerMayAnswer,
    cursor: `${row.rank}.${row.id}`,
    addressee: { id: addresseeId, name: addresseeName, kind: addresseeKind as OrganisationKind },
    supporting: supporting.map(({ kind, ...helper }) => ({ ...helper, kind: kind as OrganisationKind })),
    answer: answer && { ...answer, answeredAt: new Date(answer.answeredAt) },
  };
}
