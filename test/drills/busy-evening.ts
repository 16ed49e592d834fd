import { setTimeout as sleep } from 'node:timers/promises';
import { webOperation } from '../bench/town/documents.js';
import { anEvening, readMeeting, seatOf, type Evening } from '../bench/town/evening.js';
import type { Guest } from '../bench/town/guest.js';
import type { Copy } from './house.js';
import { withoutTime } from './without-time.js';

/** A meeting that goes on whatever happens to the copies: whose act gets no answer tries the next at the other one. */
export class BusyEvening {
  done = 0;
  /** In ms. */
  readonly votesTook: number[] = [];
  private turn = 0;
  private readonly raised = new Set<number>();
  private motionId: string | null = null;

  private constructor(
    private readonly evening: Evening,
    private readonly copies: readonly Copy[],
    private readonly seats: readonly string[],
  ) {}

  static async begin(copies: readonly Copy[]): Promise<BusyEvening> {
    const evening = await anEvening(copies[0]!.url);
    const seats = await Promise.all(evening.guests.map(guest => seatOf(guest, evening.meetingId)));
    return new BusyEvening(evening, copies, seats);
  }

  get meetingId(): string {
    return this.evening.meetingId;
  }

  get chair(): Guest {
    return this.evening.chair;
  }

  readonly cookieOf = (index: number): string =>
    this.evening.guests[index % this.evening.guests.length]!.cookie;

  /** At the first copy. */
  async seq(): Promise<number> {
    return (await readMeeting(this.chair, this.meetingId)).seq;
  }

  /** Announces what was voted on and puts the next motion, so that each rest finds one that is voted on. */
  async nextMotion(): Promise<void> {
    if (this.motionId) await this.evening.acts.announce(this.chair, this.motionId);
    this.motionId = await this.evening.acts.put(this.chair);
  }

  /** Acts in turn at all copies, on schedule. */
  actFor(ms: number, perSecond: number): Promise<void> {
    return onSchedule(ms, perSecond, () => this.act());
  }

  /** Votes as a phone does that got no answer: the same vote again, which is answered as if it were the first. */
  voteFor(ms: number, perSecond: number): Promise<void> {
    return onSchedule(ms, perSecond, async () => {
      const begun = performance.now();
      const turn = this.turn++;
      await this.vote(turn, this.copies[turn % this.copies.length]!.url);
      this.votesTook.push(performance.now() - begun);
    });
  }

  private async act(): Promise<void> {
    const turn = this.turn++;
    const { url } = this.copies[turn % this.copies.length]!;
    try {
      if (turn % 8 === 1) await this.vote(turn >> 3, url);
      else if (turn % 2 === 1) await this.evening.acts.admitGuests(this.chair.at(url), turn % 4 === 1);
      else await this.hand(turn >> 1, url);
      this.done++;
    } catch {
      // Refused, because an act without an answer was done after all, or the copy is down: that is what it is about.
    }
  }

  private async vote(turn: number, url: string): Promise<void> {
    const index = turn % this.seats.length;
    if (!this.motionId) return;
    await this.evening.acts.castVote(this.evening.guests[index]!.at(url), this.motionId, this.seats[index]!);
  }

  private async hand(turn: number, url: string): Promise<void> {
    const index = turn % this.seats.length;
    const guest = this.evening.guests[index]!.at(url);
    const wasRaised = this.raised.delete(index);
    if (!wasRaised) this.raised.add(index);
    await (wasRaised ? this.evening.acts.withdraw(guest) : this.evening.acts.requestToSpeak(guest));
  }
}

async function onSchedule(ms: number, perSecond: number, act: () => Promise<void>): Promise<void> {
  const under: Promise<void>[] = [];
  const begin = performance.now();
  for (let n = 0; n < (ms / 1000) * perSecond; n++) {
    await sleep(Math.max(0, begin + (n * 1000) / perSecond - performance.now()));
    under.push(act());
  }
  await Promise.all(under);
}

const QUERY = webOperation('live/meeting-live.graphql', 'MeetingLive').query.replace(
  /^subscription[\s\S]*?\n}\n/,
  'query ($id: ID!, $audience: MeetingAudience!) { meeting(id: $id, audience: $audience) { ...Meeting } }\n',
);

/** What a copy says to this audience when it is asked. */
export async function askFor(audience: string, chair: Guest, id: string): Promise<Record<string, unknown>> {
  const { meeting } = await chair.ask<{ meeting: Record<string, unknown> }>(QUERY, { id, audience });
  return withoutTime(meeting);
}
