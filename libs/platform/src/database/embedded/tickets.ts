import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthmark } from './process-life.js';

const TICKET = /^\d+\.[\w-]+\.\w+$/;

/**
 * A ticket is an empty file whose name says which process left it: `<pid>.<birthmark>.<chance>`. It counts while that
 * process lives, so a process that was killed takes its tickets with it. No name is ever used twice, so anybody may
 * sweep a dead one without hitting somebody's new one.
 * @returns its name.
 */
export async function leaveTicket(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const ticket = `${process.pid}.${await birthmark(process.pid)}.${randomBytes(6).toString('hex')}`;
  await writeFile(join(folder, ticket), '', { flag: 'wx' });
  return ticket;
}

export async function takeBack(folder: string, ticket: string): Promise<void> {
  await rm(join(folder, ticket), { force: true });
}

export async function liveTickets(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const tickets = names.filter(name => TICKET.test(name));
  const alive = await Promise.all(
    tickets.map(async ticket => (await isAlive(ticket)) || takeBack(folder, ticket)),
  );
  return tickets.filter((_, index) => alive[index] === true);
}

/** The process that left a ticket, for sentences. */
export function holderOf(ticket: string): number {
  return Number.parseInt(ticket, 10);
}

async function isAlive(ticket: string): Promise<boolean> {
  return ticket.split('.')[1] === (await birthmark(holderOf(ticket)));
}
