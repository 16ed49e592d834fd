import type { Database } from '@sifang/platform';
import type { AgendaItem } from '../domain/agenda.js';
import { agendasOf } from '../persistence/agendas.queries.js';

/** The agendas of all meetings on a page, read together when the first of them is asked for. */
export class PageAgendas {
  private reading: Promise<Map<string, AgendaItem[]>> | null = null;

  constructor(
    private readonly database: Database,
    private readonly meetingIds: readonly string[],
  ) {}

  async of(meetingId: string): Promise<readonly AgendaItem[]> {
    this.reading ??= agendasOf(this.database, this.meetingIds);
    return (await this.reading).get(meetingId) ?? [];
  }
}
