import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Guessing } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import { CONFIG, Database, type Config } from '@sifang/platform';
import { NoticeKind } from '../../domain/notice/notice.js';
import { meetingNotFound } from '../../domain/rights.js';
import {
  calendarRows,
  feedMadeAt,
  feedOwner,
  type CalendarRow,
} from '../../persistence/notice/calendar.queries.js';
import { hashOf } from './calendar-address.js';
import { feed, published, type CalendarEntry } from './calendar-file.js';

/** As it is handed out: text/calendar, and what a client may ask with whether it has changed. */
export interface CalendarDocument {
  readonly text: string;
  readonly etag: string;
  /** Null where nothing is in it. */
  readonly changedAt: Date | null;
}

const YEAR_MS = 366 * 86_400_000;

/** Meetings for calendars: one by hand, all of them by an address of one's own. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly guessing: Guessing,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * All meetings of the last year and to come that the address's owner has a seat in. Those cancelled stay, so that
   * calendars take them out.
   * @throws Refusal CALENDAR_NOT_FOUND · TOO_MANY_ATTEMPTS
   */
  async feed(token: string, address: string): Promise<CalendarDocument> {
    const owner = await feedOwner(this.database, hashOf(token));
    if (!owner) {
      // Only who tries is slowed: calendar providers ask for many people from one address.
      await this.guessing.count('CALENDAR', { account: hashOf(token).toString('hex'), address });
      throw new Refusal('CALENDAR_NOT_FOUND', 'There is nothing here.');
    }
    const entries = await this.entries(owner, null);
    return document(feed(entries, this.config.publicUrl), entries);
  }

  /** One meeting, for whoever has a seat in it. @throws Refusal MEETING_NOT_FOUND */
  async one({ personId }: Actor, meetingId: string): Promise<CalendarDocument> {
    const [entry] = await this.entries(personId, meetingId);
    if (!entry) throw meetingNotFound();
    const { publicUrl } = this.config;
    return document(published(entry, publicUrl && `${publicUrl}/m/${meetingId}/notice`), [entry]);
  }

  /** When the address was made; null: there is none. */
  madeAt({ personId }: Actor): Promise<Date | null> {
    return feedMadeAt(this.database, personId);
  }

  private async entries(personId: string, meetingId: string | null): Promise<CalendarEntry[]> {
    const since = meetingId ? new Date(0) : new Date(this.clock.now().getTime() - YEAR_MS);
    return (await calendarRows(this.database, personId, since, meetingId)).map(entryOf);
  }
}

function entryOf({ meetingId, cancelled, version, kind, content, changedAt }: CalendarRow): CalendarEntry {
  const over = cancelled || kind === NoticeKind.CANCELLATION;
  const status = over ? 'CANCELLED' : version ? 'CONFIRMED' : 'TENTATIVE';
  // What was never announced and is cancelled is still newer than what the calendar has.
  return { meetingId, sequence: version ? version - 1 : Number(over), status, content, changedAt };
}

function document(text: string, entries: readonly CalendarEntry[]): CalendarDocument {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  const times = entries.map(({ changedAt }) => changedAt.getTime());
  return { text, etag, changedAt: times.length > 0 ? new Date(Math.max(...times)) : null };
}
