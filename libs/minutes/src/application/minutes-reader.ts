import { Injectable } from '@nestjs/common';
import type { Actor } from '@sifang/identity/domain';
import { Clock, Refusal } from '@sifang/kernel';
import type { Party } from '@sifang/meetings/domain';
import { Database } from '@sifang/platform';
import { changesBetween, type Change } from '../domain/changes.js';
import { Standing } from '../domain/answer.js';
import type { Block } from '../domain/compile/block.js';
import { VersionState } from '../domain/lifecycle.js';
import { masked } from '../domain/masking.js';
import { minutesNotFound, rights } from '../domain/rights.js';
import {
  compiledVersions,
  minutesReached,
  minutesRows,
  type MinutesRow,
  type VersionRow,
} from '../persistence/minutes.queries.js';
import { partiesOn, printed, versionInfo, type PartyInfo, type VersionInfo } from './minutes-view.js';

const MOST = 100;

/** One version as one reader may see it. */
export interface MinutesText {
  readonly id: string;
  readonly meetingId: string;
  readonly title: string;
  readonly estateName: string;
  readonly version: VersionInfo;
  /** Those that the reader may open, the newest first. */
  readonly versions: readonly VersionInfo[];
  /** Empty when it was withdrawn and the reader is not one of those who wrote or confirmed it. */
  readonly blocks: readonly Block[];
  /** Whether names and numbers of private people are covered. */
  readonly masked: boolean;
  readonly parties: readonly PartyInfo[];
  /** Parties for which the reader may answer now. */
  readonly viewerAnswersFor: readonly Party[];
  readonly viewerMayWrite: boolean;
}

export type MinutesSummary = Pick<
  MinutesText,
  'id' | 'meetingId' | 'title' | 'estateName' | 'version' | 'viewerAnswersFor'
>;

/** What was submitted, confirmed and published, for those who may read it. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param number null: the newest that the reader may see @throws Refusal MINUTES_NOT_FOUND */
  async text(actor: Actor, id: string, number: number | null): Promise<MinutesText> {
    const row = await this.row(actor, id);
    const readable = readableBy(actor, row);
    const version = number === null ? readable[0] : readable.find(each => each.number === number);
    if (!version) throw minutesNotFound();
    const unmasked = rights.readUnmasked(actor, row);
    const parties = partiesOn(row, version);
    const [said] = await this.texts(row, [version], unmasked);
    const now = this.clock.now();
    return {
      ...{ id, meetingId: row.meetingId, title: row.title, estateName: row.estateName },
      ...{ parties: unmasked ? parties : parties.map(withoutNames), masked: !unmasked },
      version: versionInfo(version, now),
      versions: readable.map(each => versionInfo(each, now)),
      blocks: version.state === VersionState.WITHDRAWN && !unmasked ? [] : said!,
      viewerAnswersFor: answersFor(actor, row, now),
      viewerMayWrite: rights.write(actor, row),
    };
  }

  /** Paragraph by paragraph. @throws Refusal MINUTES_NOT_FOUND */
  async changes(actor: Actor, id: string, from: number, to: number): Promise<Change[]> {
    const row = await this.row(actor, id);
    const unmasked = rights.readUnmasked(actor, row);
    const open = readableBy(actor, row).filter(({ state }) => unmasked || state !== VersionState.WITHDRAWN);
    const asked = [from, to].map(number => open.find(each => each.number === number));
    if (!asked[0] || !asked[1]) throw minutesNotFound();
    const [before, after] = await this.texts(row, [asked[0], asked[1]], unmasked);
    return changesBetween(before!, after!);
  }

  /** The newest first; those that wait for the reader are told apart. @throws Refusal NUMBER_OUT_OF_RANGE */
  async list(actor: Actor, first: number): Promise<MinutesSummary[]> {
    if (first < 1 || first > MOST)
      throw new Refusal('NUMBER_OUT_OF_RANGE', `Ask for 1 to ${MOST} at once.`, 'first');
    const now = this.clock.now();
    const rows = await minutesReached(this.database, actor, first);
    return rows.flatMap(row => {
      const [newest] = readableBy(actor, row);
      if (!newest) return [];
      const { id, meetingId, title, estateName } = row;
      const version = versionInfo(newest, now);
      return [{ id, meetingId, title, estateName, version, viewerAnswersFor: answersFor(actor, row, now) }];
    });
  }

  private async row(actor: Actor, id: string): Promise<MinutesRow> {
    const row = (await minutesRows(this.database, [id])).get(id);
    if (!row || !rights.knowOf(actor, row)) throw minutesNotFound();
    return row;
  }

  private async texts(
    row: MinutesRow,
    versions: readonly VersionRow[],
    unmasked: boolean,
  ): Promise<Block[][]> {
    const numbers = versions.map(({ number }) => number);
    const compiled = await compiledVersions(this.database, row.id, numbers);
    return versions.map(version => {
      const blocks = printed(compiled.get(version.number)!, partiesOn(row, version));
      return unmasked ? blocks : masked(blocks, row.seats);
    });
  }
}

/** Drafts have no text yet, and are read at the desk. */
function readableBy(actor: Actor, row: MinutesRow): VersionRow[] {
  return row.versions.filter(
    ({ state }) => state !== VersionState.DRAFT && rights.readVersion(actor, row, state),
  );
}

function answersFor(actor: Actor, row: MinutesRow, now: Date): Party[] {
  const newest = row.versions[0]!;
  const open =
    newest.state === VersionState.SUBMITTED && newest.confirmBy !== null && now < new Date(newest.confirmBy);
  if (!open) return [];
  const mine = row.seats.filter(({ personId, votes }) => votes && personId === actor.personId);
  const awaited = partiesOn(row, newest).filter(({ standing }) => standing === Standing.AWAITED);
  return awaited.map(({ party }) => party).filter(party => mine.some(seat => seat.party === party));
}

/** To those outside the meeting a party speaks as a party; what it wrote stands in the text, covered there. */
function withoutNames({ answer, ...party }: PartyInfo): PartyInfo {
  return { ...party, answer: answer && { ...answer, name: '', title: '', text: '' } };
}
