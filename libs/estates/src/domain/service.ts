import { Refusal, type CalendarDay } from '@sifang/kernel';

/** A firm at an estate. Two may overlap while one hands over to the other. */
export interface Service {
  readonly estateId: string;
  readonly firmId: string;
  /** First day. */
  readonly since: CalendarDay;
  /** Last day; null while no end is set. */
  readonly until: CalendarDay | null;
}

/** @throws Refusal SERVICE_NOT_RUNNING · SERVICE_ENDS_BEFORE_IT_BEGAN */
export function endService(service: Service | null, until: CalendarDay): Service {
  if (!service)
    throw new Refusal(
      'SERVICE_NOT_RUNNING',
      'This firm does not serve this estate, or its end is set.',
      'firmId',
    );
  if (until < service.since)
    throw new Refusal('SERVICE_ENDS_BEFORE_IT_BEGAN', `It began on ${service.since}.`, 'until');
  return { ...service, until };
}
