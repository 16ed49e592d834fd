import { Injectable } from '@nestjs/common';
import { actingAppointments, Office, type Actor } from '@sifang/identity/domain';
import { Clock, endOfDay, Refusal, type CalendarDay } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import {
  meetingsHeld,
  numbersByOrganisation,
  type OrganisationNumbers,
} from '../persistence/numbers.queries.js';

const COUNTS: readonly Office[] = [
  ...[Office.COMMUNITY_SECRETARY, Office.COMMUNITY_STAFF, Office.PROPERTY_OFFICER, Office.DEPARTMENT_OFFICER],
];
const DAY_MS = 86_400_000;

export interface Numbers {
  readonly meetingsHeld: number;
  readonly organisations: readonly OrganisationNumbers[];
}

/** What the secretary and the town report about. */
@Injectable()
export class NumbersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of what was adopted from the first day to the last. @throws Refusal NOT_ENTITLED · PERIOD_BACKWARDS */
  async numbers(actor: Actor, first: CalendarDay, last: CalendarDay): Promise<Numbers> {
    const offices = actingAppointments(actor).filter(({ office }) => COUNTS.includes(office));
    const places = [...new Set(offices.map(({ placeId }) => placeId))];
    if (places.length === 0) throw new Refusal('NOT_ENTITLED', 'Numbers are for the community and the town.');
    if (first > last) throw new Refusal('PERIOD_BACKWARDS', 'The period ends before it begins.', 'last');
    const period = {
      from: new Date(endOfDay(first).getTime() - DAY_MS),
      to: endOfDay(last),
      now: this.clock.now(),
    };
    const [held, organisations] = await Promise.all([
      meetingsHeld(this.database, places, period),
      numbersByOrganisation(this.database, places, period),
    ]);
    return { meetingsHeld: held, organisations };
  }
}
