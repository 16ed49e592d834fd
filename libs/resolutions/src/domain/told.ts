import { Office, type Actor } from '@sifang/identity/domain';
import { Told, type Step } from './escalation.js';
import { rights, type Addressed } from './rights.js';

const WHO: Readonly<Record<Told, (actor: Actor, resolution: Addressed) => boolean>> = {
  LEAD: rights.answer,
  SUPPORTING: (actor, resolution) =>
    resolution.supportingIds.some(addresseeId => rights.answer(actor, { ...resolution, addresseeId })),
  COMMUNITY: (actor, { communityId }) =>
    actor.appointments.some(
      ({ office, placeId }) => office === Office.COMMUNITY_SECRETARY && placeId === communityId,
    ),
  TOWN: rights.supervise,
};

/** Whether this person is one of those whom a step tells. */
export function toldBy({ tells }: Step, actor: Actor, resolution: Addressed): boolean {
  return tells.some(told => WHO[told](actor, resolution));
}
