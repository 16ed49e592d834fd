import type { Clock } from '@sifang/kernel';
import { WaysOut, type Message } from '@sifang/platform';
import { tellNews, tellOne } from '../../../libs/elections/src/application/news/tell-news.js';
import { Sender } from '../../../libs/platform/src/senders/sender.js';
import type { Town } from '../town/open-town.js';

/** A gateway that keeps what it is given. */
class Heard extends Sender {
  readonly way = 'MESSAGE';
  readonly messages: Message[] = [];

  reaches(): boolean {
    return true;
  }

  async send(message: Message): Promise<void> {
    this.messages.push(message);
  }
}

export interface Said {
  readonly personId: string;
  readonly text: string;
  /** What the gateway knows a second try by. */
  readonly id: string;
}

type Payload = Record<string, string>;

/**
 * What is on its way to people about elections and committees now, as they would read it: the worker's jobs are done, each of them twice, by the
 * clock of the test. What was said is gone from the queue.
 */
export async function said({ database }: Town, clock: Clock): Promise<Said[]> {
  const waiting = (to: 'IS NULL' | 'IS NOT NULL') =>
    database.source.query<{ payload: Payload }[]>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'about' IS NOT NULL AND payload->>'personId' ${to}
        ORDER BY id`,
    );
  const news = await waiting('IS NULL');
  for (const { payload } of [...news, ...news]) await tellNews(database, clock, payload as never);
  const heard = new Heard();
  const told: Said[] = [];
  for (const { payload } of await waiting('IS NOT NULL')) {
    await tellOne(
      database,
      clock,
      { ways: new WaysOut([heard]), config: { publicUrl: 'https://sifang.example' } },
      payload as never,
    );
    const last = heard.messages.pop();
    if (last) told.push({ personId: payload['personId']!, text: last.text, id: last.id });
  }
  await database.source.query(
    `DELETE FROM graphile_worker._private_jobs WHERE payload->>'about' IS NOT NULL`,
  );
  return told;
}

/** Accounts that were told something in which these words are. */
export function toldOf(all: readonly Said[], words: string): string[] {
  return all
    .filter(({ text }) => text.includes(words))
    .map(({ personId }) => personId)
    .toSorted();
}
