import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Guest } from '../bench/town/guest.js';
import type { OpenVote } from '../bench/town/open-vote.js';
import { oneOf, type Chance } from './chance.js';

export interface ReceiptSeen {
  readonly ballotId: string;
  readonly units: readonly [{ readonly no: number; readonly leaf: string; readonly index: number }];
}

interface Setup {
  readonly urls: readonly string[];
  readonly vote: OpenVote;
  /** The voter's units are this one and each so many after it. */
  readonly first: number;
  readonly step: number;
  readonly chance: Chance;
}

const CAST = `mutation ($input: CastBallotInput!) { castBallot(input: $input) {
  ballotId castAt choices { itemId choice } units { no leafText leaf salt index } } }`;
const MARKS = ['AGREE', 'AGAINST', 'ABSTAIN', 'WITH_MAJORITY'];
const WAIT_MS = 250;

/** Votes for one unit after another, at any copy; what had no answer is sent again under its name until it has one. */
export class Voter {
  readonly receipts = new Map<number, ReceiptSeen>();
  readonly wrong: string[] = [];
  tries = 0;
  unanswered = 0;
  private going = true;

  private constructor(
    private readonly guest: Guest,
    private readonly setup: Setup,
  ) {}

  static async signIn(personId: string, setup: Setup): Promise<Voter> {
    return new Voter(await Guest.signIn(setup.urls[0]!, personId), setup);
  }

  async castAgainAndAgain(): Promise<void> {
    const { vote, first, step, chance } = this.setup;
    const sent: object[] = [];
    for (let unit = first; this.going; unit += step) {
      // With no unit left the old ones are sent once more: they too must have the same receipt.
      const input =
        unit > vote.units
          ? oneOf(chance, sent)
          : {
              ...{ voteId: vote.voteId, ballotId: randomUUID(), units: [unit] },
              choices: vote.itemIds.map(itemId => ({ itemId, choice: oneOf(chance, MARKS) })),
            };
      sent.push(input);
      this.keep(await this.untilAnswered(input));
      if (chance() < 0.1) this.keep(await this.untilAnswered(oneOf(chance, sent)));
    }
  }

  enough(): void {
    this.going = false;
  }

  private keep(receipt: ReceiptSeen): void {
    const { no } = receipt.units[0];
    const known = this.receipts.get(no);
    if (known && !isDeepStrictEqual(known, receipt)) this.wrong.push(`Unit ${no} was given two receipts.`);
    this.receipts.set(no, receipt);
  }

  private async untilAnswered(input: object): Promise<ReceiptSeen> {
    for (;;) {
      this.tries++;
      try {
        const guest = this.guest.at(oneOf(this.setup.chance, this.setup.urls));
        return (await guest.ask<{ castBallot: ReceiptSeen }>(CAST, { input })).castBallot;
      } catch (error) {
        // A refusal is an answer, and none is right here: all that is sent is this voter's and in time.
        if (String(error).includes('"errors"')) throw error;
        this.unanswered++;
        await sleep(WAIT_MS * (0.5 + this.setup.chance()));
      }
    }
  }
}
