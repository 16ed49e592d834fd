import { deepStrictEqual } from 'node:assert';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { median, rounded } from '../figures/median.js';
import { printTable } from '../figures/table.js';
import { readOptions } from '../options.js';
import { Child } from '../processes/child.js';
import { run } from '../run.js';
import { callMeeting, SEATS } from '../town/evening.js';
import { Guest } from '../town/guest.js';
import type { Asked, Question } from './asker.js';
import { LIST, PAGE, type ListQuestion } from './list.js';
import { readList } from './read-list.js';

const options = readOptions();
const rounds = options.smoke ? 1 : options.quick ? 3 : 7;
const ms = options.smoke ? 300 : options.quick ? 1_000 : 3_000;
/** The compilers of a server that has run for an hour have finished. */
const warmUpMs = options.smoke ? 200 : options.quick ? 3_000 : 8_000;
const MEETINGS = 20;
/** Each with a session of its own. */
const CONNECTIONS = 16;

interface Side {
  readonly name: string;
  readonly server: Child;
  readonly question: Omit<Question, 'body'>;
}

await run(15, async databaseUrl => {
  const { child: application, opened: url } = await start<string>('application-server.ts', databaseUrl);
  const chair = await Guest.signIn(url, PERSON.zhangWenjing);
  for (let index = 0; index < MEETINGS; index++) await callMeeting(chair, SEATS, PAGE.items);
  const setup = { databaseUrl, ...(await readList(databaseUrl, PERSON.zhangWenjing)) };
  const { child: rawServer, opened: rawPort } = await start<number>('raw-server.ts', setup);
  const { child: stockServer, opened: stockPort } = await start<number>('stock-server.ts', setup.rows);
  const { child: asker } = await start('asker.ts', null);

  const strangers = Array<string>(CONNECTIONS).fill('');
  const phones = await Promise.all(strangers.map(() => Guest.signIn(url, PERSON.zhangWenjing)));
  const cookies = phones.map(({ cookie }) => cookie);
  const raw = (name: string, path: string): Side => ({
    ...{ name, server: rawServer },
    question: { port: rawPort, path, cookies, ms },
  });
  const ours: Side = {
    ...{ name: 'ours', server: application },
    question: {
      port: Number(new URL(url).port),
      path: '/graphql',
      cookies,
      ms,
    },
  };
  const stock: Side = {
    ...{ name: 'stock', server: stockServer },
    question: { port: stockPort, path: '/graphql', cookies: strangers, ms },
  };

  const database = await compare(PAGE, 'from Postgres', asker, [
    raw('node:http and pg', '/signed-in'),
    raw('the same, not asking who asks', '/anybody'),
    ours,
  ]);
  const inMemory = [raw('node:http', '/memory'), ours, stock];
  const fromMemory = async (asked: ListQuestion): Promise<number[]> => {
    const rows = setup.rows.map(row => ({ ...row, agenda: row.agenda.slice(0, asked.items) }));
    for (const { server } of inMemory) await server.ask('answer from memory', rows);
    return compare(asked, 'from memory', asker, inMemory);
  };
  // No figure of the last line: it is for those who read the tables.
  if (!options.smoke) await fromMemory(PAGE);
  const memory = await fromMemory(LIST);
  return {
    bench: 'queries',
    listToRawJson: rounded(memory[1]! / memory[0]!),
    betterThanStock: rounded(memory[2]! / memory[1]!),
    databaseListToSql: rounded(database[2]! / database[0]!),
  };
});

/** @returns µs of CPU for each answer, by side */
async function compare(
  { what, items, ...asked }: ListQuestion,
  from: string,
  asker: Child,
  sides: readonly Side[],
): Promise<number[]> {
  const body = JSON.stringify(asked);
  const cpuUs: number[][] = sides.map(() => []);
  const perSecond: number[][] = sides.map(() => []);
  const answers: string[] = [];
  for (const { question } of sides) await asker.ask('ask', { ...question, body, ms: warmUpMs });
  for (let round = 0; round < rounds; round++)
    for (const [index, { server, question }] of sides.entries()) {
      const before = await server.usage();
      const { answers: count, last } = await asker.ask<Asked>('ask', { ...question, body });
      const after = await server.usage();
      answers[index] = last;
      cpuUs[index]!.push(((after.cpuMs - before.cpuMs) * 1000) / count);
      perSecond[index]!.push((count * 1000) / ms);
    }
  for (const answer of answers) deepStrictEqual(JSON.parse(answer), JSON.parse(answers[0]!));
  const medians = cpuUs.map(median);
  const size = Buffer.byteLength(answers[0]!);
  console.log(
    `${MEETINGS} meetings with ${items} agenda items each, ${what}, ${from}, ${size} bytes, ${rounds} rounds in turn, medians:`,
  );
  printTable(
    ['side', 'CPU µs', '× raw', 'answers/s'],
    sides.map(({ name }, index) => [
      name,
      medians[index]!.toFixed(0),
      (medians[index]! / medians[0]!).toFixed(2),
      median(perSecond[index]!).toFixed(0),
    ]),
  );
  return medians;
}

async function start<T>(file: string, setup: unknown): Promise<{ child: Child; opened: T }> {
  return Child.start<T>(new URL(file, import.meta.url), setup);
}
