import { endTermsOfOrganisation } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { endService as decide } from '../domain/service.js';
import { lockRunningService, saveEnd } from '../persistence/firm-service.repository.js';
import { keeperAt } from './keeper-at.js';
import { recordAct } from './record-act.js';

export interface ServiceToEnd {
  readonly estateId: string;
  readonly firmId: string;
  /** Last day; may lie ahead. */
  readonly until: CalendarDay;
}

/** The firm's people there hold their offices no longer than it serves. @throws Refusal as the domain's `endService`, and PLACE_NOT_FOUND · NOT_ENTITLED */
export async function endService(context: ActContext<Actor>, input: ServiceToEnd): Promise<string> {
  const { tx, actor } = context;
  const under = await keeperAt(tx, actor, input.estateId, 'estateId');
  await saveEnd(tx, decide(await lockRunningService(tx, input), input.until));
  await endTermsOfOrganisation(context, under, {
    ...{ organisationId: input.firmId, placeId: input.estateId, lastDay: input.until },
    reason: '物业服务终止',
  });
  const subject = { kind: 'organisation', id: input.firmId };
  const details = { until: input.until };
  await recordAct(context, under, { act: 'SERVICE_ENDED', subject, placeId: input.estateId, details });
  return input.estateId;
}
