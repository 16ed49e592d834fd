import { Injectable } from '@nestjs/common';
import { Clock, Refusal } from '@sifang/kernel';
import { Database, networkOf, Seals } from '@sifang/platform';
import {
  allowances,
  costOf,
  mostOwed,
  secondsToWait,
  wrongGuesses,
  type Allowance,
  type Allowances,
  type Guess,
} from '../domain/guessing.js';
import { countTry, giveBack } from '../persistence/attempt.repository.js';

/** Whose secret is guessed at, and from where. */
export interface Guesser {
  /** Whatever names the account: a person, a number, a seat. */
  readonly account: string;
  readonly address: string;
}

/** Slows down whoever tries until it fits: over all copies of the API, aliases and sockets. */
@Injectable()
export class Guessing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly seals: Seals,
  ) {}

  /**
   * Counts the try before it is made, for many may be made at once, and gives it back when it was no wrong guess.
   * @param isWrong whether an answer that is no refusal was a wrong guess
   * @throws Refusal TOO_MANY_ATTEMPTS, with `retryAfter` in seconds, without having begun the work
   */
  async slowly<T>(
    guess: Guess,
    guesser: Guesser,
    work: () => Promise<T>,
    isWrong: (answer: T) => boolean = () => false,
  ): Promise<T> {
    await this.count(guess, guesser);
    try {
      const result = await work();
      if (!isWrong(result)) await this.giveBack(guess, guesser);
      return result;
    } catch (error) {
      if (error instanceof Refusal && !wrongGuesses[guess].includes(error.code))
        await this.giveBack(guess, guesser);
      throw error;
    }
  }

  /** @throws Refusal TOO_MANY_ATTEMPTS, with `retryAfter` in seconds */
  async count(guess: Guess, guesser: Guesser): Promise<void> {
    for (const { subject, allowance } of this.subjects(guess, guesser)) {
      const now = this.clock.now();
      const dues = { cost: costOf(allowance), most: mostOwed(allowance) };
      const owedUntil = await countTry(this.database, subject, dues, now);
      if (owedUntil) throw tooMany(secondsToWait(allowance, owedUntil, now));
    }
  }

  private async giveBack(guess: Guess, guesser: Guesser): Promise<void> {
    for (const { subject, allowance } of this.subjects(guess, guesser))
      await giveBack(this.database, subject, costOf(allowance));
  }

  /** The address first: who is too fast from there uses up nothing of the account's. */
  private subjects(guess: Guess, { account, address }: Guesser): { subject: Buffer; allowance: Allowance }[] {
    const counted: Allowances = allowances[guess];
    const of = (what: string, allowance: Allowance | null) =>
      allowance ? [{ subject: this.seals.digest('attempt', `${guess} ${what}`), allowance }] : [];
    return [
      ...of(`address ${networkOf(address)}`, counted.address),
      ...of(`account ${account}`, counted.account),
    ];
  }
}

function tooMany(retryAfter: number): Refusal {
  const sentence = `Too many attempts. Try again in ${retryAfter} seconds.`;
  return new Refusal('TOO_MANY_ATTEMPTS', sentence, undefined, { retryAfter });
}
