import { Refusal } from '@sifang/kernel';
import { dropItem, insertItem, moveItem } from '../agenda-changes.js';
import { closed, closeItem, openItem, openItemOf, reopenItem, type AgendaItem } from '../agenda.js';
import {
  AmendmentKind,
  amended,
  pendingAmendments,
  requireAmendable,
  requireAmendmentsDecided,
} from '../amendment.js';
import { checkIn, presentSeatHeldBy } from '../check-in.js';
import {
  clearList,
  endSpeech,
  giveBackFloor,
  giveFloor,
  requestToSpeak,
  SpeechState,
  withdrawRequest,
  type Speech,
} from '../floor.js';
import { quorumOf } from '../kinds/quorum.js';
import { kindFor } from '../kinds/rules.js';
import { requireInSession } from '../lifecycle.js';
import type { Meeting, Seat } from '../meeting.js';
import {
  announce,
  castSecretVote,
  castVote,
  countByName,
  MotionState,
  moveMotion,
  putMotion,
  requireNoVote,
  requireQuorum,
  withdrawMotion,
  type Motion,
  type Vote,
} from '../motion.js';
import { Party } from '../party.js';
import { beginRecess, endRecess } from '../recess.js';
import {
  decideSecretly,
  LEAST_SECRET_VOTERS,
  requireEnough,
  requireSecretPossible,
} from '../secret-ballot.js';
import { adjournMeeting, openMeeting } from '../session.js';
import { itemsBefore, meetingBefore, speechesBefore, takeBack, type Before, type LastAct } from '../undo.js';
import { VoteChoice } from '../vote-choice.js';
import { absent, aMeeting, evening, item, seat } from './a-meeting.js';
import { ADVISER, ITEMS, OF_THE_FIRM, SEATS, type Command } from './command.js';

/** A meeting in memory, moved on by the domain's functions in the order in which the acts call them. */
export class Hall {
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
  private second = 0;
  private seq = 0;
  private last: LastAct | null = null;

  /** @throws Refusal */
  do(command: Command): void {
    this.second += 1;
    const now = this.now();
    const { meeting, seats, agenda, speeches } = this;
    const running = this.motions.find(({ state }) => state === MotionState.PUT);
    const latest = running ?? this.motions.at(-1);
    switch (command.do) {
      case 'aMinutePasses':
        this.second += 60;
        return;
      case 'checkIn':
        return this.saveSeat(checkIn(meeting, seats[command.seat]!, { given: 'K7M2', taken: ['K7M2'] }, now));
      case 'leave':
        return this.saveSeat(absent(seats[command.seat]!));
      case 'open':
        this.meeting = openMeeting(meeting, seats, now);
        return this.steered('MEETING_OPENED');
      case 'openItem':
      case 'reopenItem': {
        const act = command.do === 'openItem' ? openItem : reopenItem;
        const changed = act(meeting, agenda, `${command.item}`, now);
        requireNoVote(running ?? null);
        return this.saveItems(changed);
      }
      case 'closeItem': {
        const changed = closeItem(meeting, agenda, `${command.item}`, now);
        requireNoVote(running ?? null);
        return this.saveItems([changed]);
      }
      case 'moveBefore': {
        const changed = moveItem(meeting, agenda, `${command.item}`, `${command.before}`);
        return changed.length > 0 ? this.saveItems(changed) : undefined;
      }
      case 'insertBefore': {
        const urgent = {
          draft: item('new'),
          because: '急',
          id: `${agenda.length}`,
          beforeId: `${command.before}`,
        };
        const [added, ...moved] = insertItem(meeting, agenda, urgent);
        this.agenda = [...agenda, added];
        this.saveItems(moved);
        return this.steered('AGENDA_ITEM_INSERTED');
      }
      case 'drop': {
        const dropped = dropItem(
          meeting,
          agenda,
          { itemId: `${command.item}`, because: '', as: command.as },
          now,
        );
        if (openItemOf(agenda)?.id === dropped.id) requireNoVote(running ?? null);
        return this.saveItems([dropped]);
      }
      case 'raiseHand': {
        requireInSession(meeting);
        const { id: seatId } = presentSeatHeldBy(`${command.seat}`, seats);
        return this.saveSpeeches([
          requestToSpeak(speeches, { seatId, kind: command.kind, id: `${this.second}` }, now),
        ]);
      }
      case 'lowerHand':
        return this.saveSpeeches(withdrawRequest(speeches, seats[command.seat]!.id, now));
      case 'giveFloor': {
        requireInSession(meeting);
        const asked = speeches.findLast(
          ({ seatId, kind }) => seatId === seats[command.seat]!.id && kind === command.kind,
        );
        const given = { id: asked?.id ?? '', minutes: null, meetingKind: meeting.kind };
        return this.saveSpeeches(giveFloor(speeches, given, now), 'FLOOR_GIVEN');
      }
      case 'giveBack':
        this.saveSpeeches([giveBackFloor(speeches, seats[command.seat]!.id, now)]);
        return this.steered('FLOOR_GIVEN_BACK');
      case 'endSpeech':
        return this.saveSpeeches([endSpeech(speeches, now)], 'SPEECH_ENDED');
      case 'recess': {
        const resting = beginRecess(meeting, evening(999), now);
        requireNoVote(running ?? null);
        const speaking = speeches.some(({ state }) => state === SpeechState.SPEAKING)
          ? [endSpeech(speeches, now)]
          : [];
        this.saveSpeeches(speaking);
        this.meeting = resting;
        return this.steered('RECESS_BEGUN', {
          ...speechesBefore(speeches, speaking),
          ...meetingBefore(meeting),
        });
      }
      case 'resume':
        this.meeting = endRecess(meeting);
        return this.steered('RECESS_ENDED', meetingBefore(meeting));
      case 'move':
        requireInSession(meeting);
        this.motions.push(moveMotion(openItemOf(agenda), { id: `${this.second}`, text: '翻修。' }, now));
        return this.steered('MOTION_MOVED');
      case 'amend': {
        const main = this.motions.findLast(({ amendment }) => !amendment);
        if (!main) return;
        requireInSession(meeting);
        const amendment = { amendsId: main.id, kind: AmendmentKind.ADD, passage: '' };
        requireAmendable(main);
        this.motions.push(
          moveMotion(openItemOf(agenda), { id: `${this.second}`, text: '三十日内。', amendment }, now),
        );
        return this.steered('AMENDMENT_MOVED');
      }
      case 'put':
        requireInSession(meeting);
        requireNoVote(running ?? null);
        return this.put(
          moveMotion(openItemOf(agenda), { id: `${this.second}`, text: '' }, now),
          command.secret,
        );
      case 'putMoved': {
        const moved = this.motions.findLast(({ state }) => state === MotionState.MOVED);
        if (!moved) return;
        requireInSession(meeting);
        return this.put(moved, command.secret);
      }
      case 'withdrawLast': {
        if (!latest) return;
        requireInSession(meeting);
        const voted = latest.secret ? this.marksOn(latest).length : this.votesOn(latest).length;
        const { met } = quorumOf(kindFor(meeting), seats);
        const stuck = !met || (latest.secret && voted < LEAST_SECRET_VOTERS);
        const waiting = pendingAmendments(latest.id, this.motions);
        this.saveMotions([
          withdrawMotion(latest, { voted, stuck }),
          ...waiting.map(amendment => withdrawMotion(amendment, { voted: 0, stuck: false })),
        ]);
        return this.steered('MOTION_WITHDRAWN');
      }
      case 'vote': {
        if (!latest) return;
        const votes = this.votesOn(latest);
        const state = { meeting, motion: latest, seat: seats[command.seat], votes };
        const vote = castVote(state, `${command.seat}`, command.choice, now);
        if (!votes.includes(vote)) this.votes.push(vote);
        return;
      }
      case 'secretVote': {
        if (!latest) return;
        const state = { meeting, motion: latest, seat: seats[command.seat], marked: this.marksOn(latest) };
        const { id: seatId } = castSecretVote(state, `${command.seat}`);
        this.marks.push({ motionId: latest.id, seatId });
        this.sums.get(latest.id)![command.choice] += 1;
        return;
      }
      case 'announce': {
        if (!latest) return;
        const count = latest.secret
          ? () => {
              requireEnough(this.marksOn(latest).length);
              return decideSecretly(kindFor(meeting), seats, this.marksOn(latest), this.sums.get(latest.id)!);
            }
          : () => countByName(meeting, seats, this.votesOn(latest));
        const announced = announce(meeting, latest, seats, count, now);
        this.saveMotions([announced]);
        const { amendment } = announced;
        const main = this.motions.find(({ id }) => id === amendment?.amendsId);
        if (main && amendment && announced.state === MotionState.ADOPTED)
          this.saveMotions([{ ...main, text: amended(main.text, amendment, announced.text).after }]);
        return this.steered('RESULT_ANNOUNCED');
      }
      case 'adjourn': {
        const over = adjournMeeting(meeting, now);
        requireNoVote(running ?? null);
        const open = openItemOf(agenda);
        const items = open ? [closed(open, now)] : [];
        const gone = clearList(speeches, now);
        this.saveItems(items);
        this.saveSpeeches(gone);
        this.seats = seats.map(absent);
        this.stayed = seats;
        this.meeting = over;
        return this.steered('MEETING_ADJOURNED', {
          ...{ ...itemsBefore(agenda, items), ...speechesBefore(speeches, gone) },
          ...meetingBefore(meeting),
        });
      }
      case 'undo': {
        const before = takeBack(this.last, this.last?.seq ?? 0, now);
        this.restore(before);
        return this.steered('ACT_UNDONE');
      }
    }
  }

  votesOn({ id }: Motion): Vote[] {
    return this.votes.filter(({ motionId }) => motionId === id);
  }

  private stayed: Seat[] = [];

  private put(motion: Motion, secret: boolean): void {
    const put = { ...putMotion(motion, openItemOf(this.agenda), this.now()), secret };
    requireAmendmentsDecided(put, this.motions);
    requireNoVote(this.motions.find(({ state }) => state === MotionState.PUT) ?? null);
    requireQuorum(this.meeting, this.seats);
    if (secret) requireSecretPossible(kindFor(this.meeting), this.seats);
    this.saveMotions([put]);
    this.sums.set(put.id, { FOR: 0, AGAINST: 0, ABSTAIN: 0 });
    this.steered('MOTION_PUT');
  }

  private restore({ items = [], speeches = [], meeting }: Before): void {
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

  private saveSeat(changed: Seat): void {
    this.seats = this.seats.map(each => (each.id === changed.id ? changed : each));
  }

  private saveItems(changed: readonly AgendaItem[]): void {
    const before = itemsBefore(this.agenda, changed);
    this.agenda = this.agenda.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.steered('AGENDA_CHANGED', before);
  }

  private saveSpeeches(changed: readonly Speech[], act?: string): void {
    const before = speechesBefore(this.speeches, changed);
    const known = this.speeches.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.speeches = [...known, ...changed.filter(({ id }) => !this.speeches.some(each => each.id === id))];
    if (act) this.steered(act, before);
  }

  private saveMotions(changed: readonly Motion[]): void {
    const known = this.motions.map(each => changed.find(({ id }) => id === each.id) ?? each);
    this.motions = [...known, ...changed.filter(({ id }) => !this.motions.some(each => each.id === id))];
  }

  private marksOn({ id }: Motion): string[] {
    return this.marks.filter(({ motionId }) => motionId === id).map(({ seatId }) => seatId);
  }

  private steered(type: string, before: Before | null = null): void {
    this.last = { seq: ++this.seq, type, at: this.now(), before };
  }

  private now(): Date {
    return new Date(evening().getTime() + this.second * 1000);
  }
}

function isLive({ state }: Pick<Speech, 'state'>): boolean {
  return state === SpeechState.WAITING || state === SpeechState.SPEAKING;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
