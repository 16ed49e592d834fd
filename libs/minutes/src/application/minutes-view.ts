import type { CalendarDay } from '@sifang/kernel';
import { dayOf } from '@sifang/kernel';
import { standingsOf, type Answer, type PartyStanding } from '../domain/answer.js';
import { answerBlocks } from '../domain/compile/answers.js';
import { BlockKind, type Block } from '../domain/compile/block.js';
import type { Compiled, Version } from '../domain/minutes.js';
import { partyName } from '../domain/party-names.js';
import type { AnswerRow, MinutesRow, VersionRow } from '../persistence/minutes.queries.js';

export type VersionInfo = Omit<Version, 'minutesId' | 'compiled' | 'passages'> &
  Pick<VersionRow, 'hash' | 'recordHash'> & {
    /** Whether the time of publication is over; it stays readable for those whom it concerns. */
    readonly publicationOver: boolean;
  };

export interface PartyInfo extends PartyStanding {
  readonly name: string;
}

export function versionInfo(row: VersionRow, now: Date): VersionInfo {
  return {
    ...row,
    begunAt: new Date(row.begunAt),
    submittedAt: instant(row.submittedAt),
    confirmBy: instant(row.confirmBy),
    confirmedAt: instant(row.confirmedAt),
    endedAt: instant(row.endedAt),
    publicationOver: row.publishedUntil !== null && row.publishedUntil < today(now),
  };
}

/** How the parties stand to one version. */
export function partiesOn({ seats, answers }: MinutesRow, version: VersionRow): PartyInfo[] {
  const given = answers.filter(({ version: number }) => number === version.number).map(answerOf);
  const standings = standingsOf({ seats }, { confirmedAt: instant(version.confirmedAt) }, given);
  return standings.map(standing => ({ ...standing, name: partyName(standing.party) }));
}

/** What a version says, with how the parties answered before 分送, which comes last on official papers. */
export function printed({ blocks }: Pick<Compiled, 'blocks'>, parties: readonly PartyStanding[]): Block[] {
  const copies = blocks.findIndex(({ kind }) => kind === BlockKind.COPIES);
  return blocks.toSpliced(copies < 0 ? blocks.length : copies, 0, ...answerBlocks(parties));
}

function answerOf({ version: _, at, ...answer }: AnswerRow): Answer {
  return { ...answer, at: new Date(at) };
}

function today(now: Date): CalendarDay {
  return dayOf(now);
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
