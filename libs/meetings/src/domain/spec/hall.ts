import { AgendaItemState, closed, closeItem, openItem, openItemOf, type AgendaItem } from '../agenda.js';
import { checkIn, presentSeatHeldBy } from '../check-in.js';
import { clearList, endSpeech, giveFloor, requestToSpeak, withdrawRequest, type Speech } from '../floor.js';
import { requireInSession } from '../lifecycle.js';
import type { Meeting, Seat } from '../meeting.js';
import {
  announce,
  castVote,
  MotionState,
  putMotion,
  requireNoVote,
  type Motion,
  type Vote,
} from '../motion.js';
import { adjournMeeting, openMeeting } from '../session.js';
import { absent, aMeeting, evening, item, seat } from './a-meeting.js';
import { ADVISER, ITEMS, SEATS, type Command } from './command.js';

/** A meeting in memory, moved on by the domain's functions in the order in which the acts call them. */
export class Hall {
  meeting: Meeting = aMeeting();
  seats: Seat[] = range(SEATS).map(at => absent(seat(`${at}`, undefined, { votes: at !== ADVISER })));
  agenda: AgendaItem[] = range(ITEMS).map(at => ({
    ...item(`${at}`, AgendaItemState.PENDING),
    position: at + 1,
  }));
  speeches: Speech[] = [];
  motions: Motion[] = [];
  votes: Vote[] = [];
  private minute = 0;

  /** @throws Refusal */
  do(command: Command): void {
    const now = evening(++this.minute);
    const running = this.motions.find(({ state }) => state === MotionState.PUT);
    const { meeting, seats, agenda, speeches } = this;
    switch (command.do) {
      case 'checkIn':
        return this.saveSeat(checkIn(meeting, seats[command.seat]!, 'K7M2', now));
      case 'open':
        this.meeting = openMeeting(meeting, seats, now);
        return;
      case 'openItem': {
        const changed = openItem(meeting, agenda, `${command.item}`, now);
        requireNoVote(running ?? null);
        return this.saveItems(changed);
      }
      case 'closeItem': {
        const changed = closeItem(meeting, agenda, `${command.item}`, now);
        requireNoVote(running ?? null);
        return this.saveItems([changed]);
      }
      case 'raiseHand': {
        requireInSession(meeting);
        const { id } = presentSeatHeldBy(`${command.seat}`, seats);
        return this.saveSpeeches([requestToSpeak(speeches, id, `${this.minute}`, now)]);
      }
      case 'lowerHand':
        return this.saveSpeeches([withdrawRequest(speeches, seats[command.seat]!.id, now)]);
      case 'giveFloor': {
        requireInSession(meeting);
        const asked = speeches.findLast(({ seatId }) => seatId === seats[command.seat]!.id);
        return this.saveSpeeches(giveFloor(speeches, asked?.id ?? '', 3, now));
      }
      case 'endSpeech':
        return this.saveSpeeches([endSpeech(speeches, now)]);
      case 'put':
        requireInSession(meeting);
        requireNoVote(running ?? null);
        this.motions.push(putMotion(openItemOf(agenda), `${this.minute}`, '', now));
        return;
      case 'vote': {
        const motion = this.motions.at(-1);
        if (!motion) return;
        const votes = this.votes.filter(({ motionId }) => motionId === motion.id);
        const state = { meeting, motion, seat: seats[command.seat], votes };
        const vote = castVote(state, `${command.seat}`, command.choice, now);
        if (!votes.includes(vote)) this.votes.push(vote);
        return;
      }
      case 'announce': {
        const motion = this.motions.at(-1);
        if (!motion) return;
        const votes = this.votes.filter(({ motionId }) => motionId === motion.id);
        this.motions[this.motions.length - 1] = announce(meeting, motion, seats, votes, now);
        return;
      }
      case 'adjourn': {
        const over = adjournMeeting(meeting, now);
        requireNoVote(running ?? null);
        const open = openItemOf(agenda);
        if (open) this.saveItems([closed(open, now)]);
        this.saveSpeeches(clearList(speeches, now));
        this.seats = seats.map(absent);
        this.meeting = over;
      }
    }
  }

  private saveSeat(changed: Seat): void {
    this.seats = this.seats.map(each => (each.id === changed.id ? changed : each));
  }

  private saveItems(changed: readonly AgendaItem[]): void {
    this.agenda = this.agenda.map(each => changed.find(({ id }) => id === each.id) ?? each);
  }

  private saveSpeeches(changed: readonly Speech[]): void {
    const known = this.speeches.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.speeches = [...known, ...changed.filter(({ id }) => !this.speeches.some(each => each.id === id))];
  }
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
