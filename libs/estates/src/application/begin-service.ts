import type { Actor } from '@sifang/identity/domain';
import type { ActContext } from '@sifang/platform';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';
import { serveEstate, type FirmService } from './serve-estate.js';

/**
 * A firm begins to serve an estate, perhaps while another still does: they hand over.
 * @throws Refusal as `serveEstate`, and PLACE_NOT_FOUND · NOT_ENTITLED
 */
export async function beginService(context: ActContext<Actor>, service: FirmService): Promise<string> {
  const { tx, actor } = context;
  const under = await keeperAt(tx, actor, service.estateId, 'estateId');
  await serveEstate(tx, service);
  const subject = { kind: 'organisation', id: service.firmId };
  const details = { since: service.since };
  await recordAct(context, under, { act: 'SERVICE_BEGUN', subject, placeId: service.estateId, details });
  return service.estateId;
}
