import { Injectable } from '@nestjs/common';
import { actingAppointments, type Actor } from '@sifang/identity/domain';
import { Clock, endOfDay, Refusal, type CalendarDay } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { countsAt } from '../domain/rights.js';
import { topicNumbers, type TopicNumbers } from '../persistence/topic-numbers.queries.js';

const DAY_MS = 86_400_000;

/** What the secretary and the town report about. */
@Injectable()
export class TopicNumbersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From the first day to the last; what waits, now. @throws Refusal NOT_ENTITLED · PERIOD_BACKWARDS */
  async numbers(actor: Actor, first: CalendarDay, last: CalendarDay): Promise<TopicNumbers> {
    const places = countsAt(actingAppointments(actor));
    if (places.length === 0) throw new Refusal('NOT_ENTITLED', 'Numbers are for the community and the town.');
    if (first > last) throw new Refusal('PERIOD_BACKWARDS', 'The period ends before it begins.', 'last');
    return topicNumbers(this.database, places, {
      from: new Date(endOfDay(first).getTime() - DAY_MS),
      to: endOfDay(last),
      now: this.clock.now(),
    });
  }
}
