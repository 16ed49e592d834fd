import type { CalendarDay } from '@sifang/kernel';
import type { Jurisdiction, Party } from '@sifang/meetings/domain';
import type { Block } from './compile/block.js';
import type { VersionState } from './lifecycle.js';
import type { Passages } from './passage.js';

/** Who sat in the meeting, as far as minutes have to know. */
export interface SeatHolder {
  readonly personId: string;
  readonly party: Party;
  readonly name: string;
  readonly title: string;
  /** Null for those who sit for themselves, as owners do. */
  readonly organisationName: string | null;
  readonly votes: boolean;
}

/** 会议纪要 of one meeting, in one version or more. */
export interface Minutes extends Jurisdiction {
  readonly id: string;
  readonly meetingId: string;
  /** Of the meeting. */
  readonly title: string;
  readonly chairId: string;
  readonly seats: readonly SeatHolder[];
}

/** What a version says, fixed when it is submitted. */
export interface Compiled {
  readonly blocks: readonly Block[];
  /** SHA-256 of the blocks, and of the record that they were compiled from; hexadecimal. */
  readonly hash: string;
  readonly recordHash: string;
}

export interface Version {
  readonly minutesId: string;
  /** From 1. */
  readonly number: number;
  readonly state: VersionState;
  /** Why there is this version; empty for the first. */
  readonly reason: string;
  readonly passages: Passages;
  readonly begunAt: Date;
  readonly begunByName: string;
  /** Null while it is a draft. */
  readonly compiled: Compiled | null;
  readonly submittedAt: Date | null;
  /** Until when the parties may answer. */
  readonly confirmBy: Date | null;
  readonly confirmedAt: Date | null;
  readonly publishedFrom: CalendarDay | null;
  /** Last day of publication. */
  readonly publishedUntil: CalendarDay | null;
  /** When it was taken back, corrected or withdrawn. */
  readonly endedAt: Date | null;
  /** Why it was withdrawn; empty otherwise. */
  readonly endReason: string;
}

/** The parties whose confirmation is asked for: those with a vote, in the order of the invitation. */
export function partiesOf({ seats }: Pick<Minutes, 'seats'>): Party[] {
  return [...new Set(seats.filter(({ votes }) => votes).map(({ party }) => party))];
}
