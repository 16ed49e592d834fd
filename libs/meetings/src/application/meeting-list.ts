import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Database } from '@sifang/platform';
import { meetingNotFound, rights } from '../domain/rights.js';
import {
  meetingList,
  type MeetingListQuery,
  type MeetingListRow,
} from '../persistence/meeting-list.queries.js';
import { PageAgendas } from './page-agendas.js';

const MOST = 100;

export interface MeetingSummary extends MeetingListRow {
  readonly viewerMayChair: boolean;
  readonly agendas: PageAgendas;
}

@Injectable()
export class MeetingList {
  constructor(private readonly database: Database) {}

  /** @throws Refusal NUMBER_OUT_OF_RANGE */
  async page(actor: Actor, query: Omit<MeetingListQuery, 'id'>): Promise<MeetingSummary[]> {
    if (query.first < 1 || query.first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    return this.read(actor, { ...query, id: null });
  }

  /** @throws Refusal MEETING_NOT_FOUND */
  async one(actor: Actor, id: string): Promise<MeetingSummary> {
    const [meeting] = await this.read(actor, { state: null, first: 1, before: null, id });
    if (!meeting) throw meetingNotFound();
    return meeting;
  }

  private async read(actor: Actor, query: MeetingListQuery): Promise<MeetingSummary[]> {
    const rows = await meetingList(this.database, actor, query);
    const agendas = new PageAgendas(
      this.database,
      rows.map(({ id }) => id),
    );
    // Nobody else has these rows; copying them costs more than all of Nest on the way to here.
    return rows.map(row => Object.assign(row, { agendas, viewerMayChair: rights.chair(actor, row) }));
  }
}
