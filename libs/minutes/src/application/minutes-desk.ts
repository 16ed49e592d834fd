import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, type Refusal } from '@sifang/kernel';
import { recordOf } from '@sifang/meetings';
import { cursorOf, Database, LiveChannel, SharedReading, type LiveState } from '@sifang/platform';
import { placesIn, type Place } from '../domain/compile/places.js';
import { textsOf } from '../domain/draft.js';
import { VersionState } from '../domain/lifecycle.js';
import type { Compiled } from '../domain/minutes.js';
import { meetingNotFound, minutesNotFound, requireRight, rights } from '../domain/rights.js';
import {
  compiledVersions,
  minutesOfMeeting,
  minutesRows,
  type MinutesRow,
} from '../persistence/minutes.queries.js';
import { MINUTES_TOPIC } from '../persistence/minutes.repository.js';
import { compiledFrom } from './compiled.js';
import { partiesOn, printed, versionInfo } from './minutes-view.js';

export type MinutesDeskView = Awaited<ReturnType<MinutesDesk['view']>>;

/** Minutes on their way, as those see them who write them, and the town. */
@Injectable()
export class MinutesDesk {
  private readonly rows: SharedReading<MinutesRow>;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.rows = new SharedReading(ids => minutesRows(database, ids));
  }

  /** Null: nobody has begun them. @throws Refusal MEETING_NOT_FOUND, also for those whom it does not concern · NOT_ENTITLED */
  async ofMeeting(actor: Actor, meetingId: string): Promise<MinutesDeskView | null> {
    const row = await minutesOfMeeting(this.database, meetingId);
    if (row) {
      requireDesk(actor, row, meetingNotFound);
      return this.view(row);
    }
    const { meeting, seats } = await recordOf(this.database.source, meetingId);
    requireDesk(actor, { ...meeting, seats }, meetingNotFound);
    return null;
  }

  /** @throws Refusal MINUTES_NOT_FOUND */
  async byId(id: string): Promise<MinutesDeskView> {
    return this.view(await this.row(id));
  }

  /** @throws Refusal MINUTES_NOT_FOUND · NOT_ENTITLED */
  async follow(actor: Actor, id: string, after: string | null): Promise<LiveChannel> {
    requireDesk(actor, await this.row(id), minutesNotFound);
    return new LiveChannel(MINUTES_TOPIC, id, 'DESK', after, () => this.load(id));
  }

  private async load(id: string): Promise<LiveState> {
    const row = await this.row(id);
    const { seq, epoch } = row;
    const cursor = cursorOf(row);
    const view = await this.view(row);
    return { seq, epoch, value: { cursor, seq, view }, unchanged: { cursor, seq, view: null } };
  }

  private async row(id: string): Promise<MinutesRow> {
    const row = await this.rows.of(id);
    if (!row) throw minutesNotFound();
    return row;
  }

  private async view(row: MinutesRow) {
    const now = this.clock.now();
    const newest = row.versions[0]!;
    const said = await this.said(row);
    const parties = partiesOn(row, newest);
    const passages = Object.entries(row.passages).map(([place, passage]) => ({
      ...passage,
      place,
      at: new Date(passage.at),
    }));
    return {
      ...{ id: row.id, meetingId: row.meetingId, seq: row.seq, title: row.title, estateName: row.estateName },
      ...{ hash: said.hash, recordHash: said.recordHash, places: said.places, parties, passages },
      blocks: printed(said, parties),
      versions: row.versions.map(version => versionInfo(version, now)),
      version: versionInfo(newest, now),
    };
  }

  /** Of a draft, what it would say if it were submitted now, and where it can be written in. */
  private async said({ id, meetingId, versions, passages }: MinutesRow): Promise<Said> {
    const { number, state } = versions[0]!;
    if (state !== VersionState.DRAFT)
      return { ...(await compiledVersions(this.database, id, [number])).get(number)!, places: [] };
    const record = await recordOf(this.database.source, meetingId);
    const texts = textsOf(passages);
    return { ...compiledFrom(record, texts), places: placesIn(record, texts) };
  }
}

type Said = Compiled & { readonly places: readonly Place[] };

function requireDesk(actor: Actor, of: Parameters<typeof rights.knowOf>[1], notFound: () => Refusal): void {
  if (!rights.knowOf(actor, of)) throw notFound();
  requireRight(rights.readDrafts(actor, of), 'Drafts are read by those who write them and by the town.');
}
