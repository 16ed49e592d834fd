import { Refusal } from '@sifang/kernel';
import type { AgendaItem } from '../agenda.js';
import { SpeechState, type Speech } from '../floor.js';
import type { Meeting, Seat } from '../meeting.js';
import { MotionState, type Motion, type Vote } from '../motion.js';
import { Party } from '../party.js';
import { itemsBefore, speechesBefore, type Before, type LastAct } from '../undo.js';
import type { VoteChoice } from '../vote-choice.js';
import { absent, aMeeting, evening, item, seat } from './a-meeting.js';
import { ADVISER, ITEMS, OF_THE_FIRM, SEATS } from './command.js';

/** A meeting in memory, kept as the tables keep it. */
export class MeetingModel {
  meeting: Meeting = aMeeting();
  seats: Seat[] = range(SEATS).map(at =>
    absent(
      seat(`${at}`, OF_THE_FIRM.includes(at) ? Party.PROPERTY_FIRM : Party.RESIDENTS, {
        votes: at !== ADVISER,
      }),
    ),
  );
  agenda: AgendaItem[] = range(ITEMS).map(at => ({ ...item(`${at}`), position: at + 1 }));
  speeches: Speech[] = [];
  motions: Motion[] = [];
  votes: Vote[] = [];
  marks: { motionId: string; seatId: string }[] = [];
  sums = new Map<string, Record<VoteChoice, number>>();
  last: LastAct | null = null;
  /** Of the evening; new things are called by it. */
  second = 0;
  private seq = 0;
  private stayed: Seat[] = [];

  now(): Date {
    return new Date(evening().getTime() + this.second * 1000);
  }

  running(): Motion | null {
    return this.motions.find(({ state }) => state === MotionState.PUT) ?? null;
  }

  /** What is voted on, or else what was moved or voted on last. */
  latest(): Motion | undefined {
    return this.running() ?? this.motions.at(-1);
  }

  votesOn({ id }: Motion): Vote[] {
    return this.votes.filter(({ motionId }) => motionId === id);
  }

  marksOn({ id }: Motion): string[] {
    return this.marks.filter(({ motionId }) => motionId === id).map(({ seatId }) => seatId);
  }

  saveSeat(changed: Seat): void {
    this.seats = this.seats.map(each => (each.id === changed.id ? changed : each));
  }

  everybodyLeaves(): void {
    this.stayed = this.seats;
    this.seats = this.seats.map(absent);
  }

  saveItems(changed: readonly AgendaItem[]): void {
    const before = itemsBefore(this.agenda, changed);
    this.agenda = this.agenda.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.steered('AGENDA_CHANGED', before);
  }

  saveSpeeches(changed: readonly Speech[], act?: string): void {
    const before = speechesBefore(this.speeches, changed);
    const known = this.speeches.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.speeches = [...known, ...changed.filter(({ id }) => !this.speeches.some(each => each.id === id))];
    if (act) this.steered(act, before);
  }

  saveMotions(changed: readonly Motion[]): void {
    const known = this.motions.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.motions = [...known, ...changed.filter(({ id }) => !this.motions.some(each => each.id === id))];
  }

  steered(type: string, before: Before | null = null): void {
    this.last = { seq: ++this.seq, type, at: this.now(), before };
  }

  restore({ items = [], speeches = [], meeting }: Before): void {
    for (const speech of speeches) {
      const { seatId, kind } = this.speeches.find(({ id }) => id === speech.id)!;
      // What the index `speech_once_in_list` would say.
      if (
        isLive(speech) &&
        this.speeches.some(
          other =>
            other.id !== speech.id &&
            other.seatId === seatId &&
            other.kind === kind &&
            isLive(other) &&
            !speeches.some(({ id }) => id === other.id),
        )
      )
        throw new Refusal('ALREADY_WAITING', 'You are already on the list of speakers.');
    }
    this.agenda = this.agenda.map(each => ({ ...each, ...items.find(({ id }) => id === each.id) }));
    this.speeches = this.speeches.map(each => ({ ...each, ...speeches.find(({ id }) => id === each.id) }));
    if (this.meeting.adjournedAt) this.seats = this.stayed;
    if (meeting) this.meeting = { ...this.meeting, ...meeting };
  }
}

function isLive({ state }: Pick<Speech, 'state'>): boolean {
  return state === SpeechState.WAITING || state === SpeechState.SPEAKING;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
