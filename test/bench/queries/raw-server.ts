import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import pg from 'pg';
import type { Actor } from '@sifang/identity/domain';
import { dayOf } from '@sifang/kernel';
import type { Database } from '@sifang/platform';
import { rights } from '@sifang/meetings/domain';
import { hashOf } from '../../../libs/identity/src/application/session.js';
import { actorsOfSessions } from '../../../libs/identity/src/persistence/actor.queries.js';
import { agendasOf } from '../../../libs/meetings/src/persistence/agendas.queries.js';
import { meetingList } from '../../../libs/meetings/src/persistence/meeting-list.queries.js';
import { answer } from '../processes/answer.js';
import { answerTo, type Listed, type ListQuestion } from './list.js';

// The limit: node:http alone, with nothing checked. The same question is parsed, the same answer is built and printed.
// `/signed-in` asks the database through `pg` alone what the application asks it: who has this session, the meetings,
// their agendas. `/anybody` takes for granted who asks.

export interface RawSetup {
  readonly databaseUrl: string;
  readonly rows: readonly Listed[];
  readonly actor: Actor;
}

let database: Database;
let setup: RawSetup;

answer({
  open: async (given: RawSetup) => {
    setup = given;
    const pool = new pg.Pool({ connectionString: given.databaseUrl, max: 10 });
    const rows = async (name: string, text: string, values: unknown[]) =>
      (await pool.query({ name, text, values })).rows;
    database = { rows } as unknown as Database;
    const server = createServer((request, response) => {
      void respond(request).then(body => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('content-length', Buffer.byteLength(body));
        response.end(body);
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
  'answer from memory': (rows: readonly Listed[]) => {
    setup = { ...setup, rows };
  },
});

async function respond(request: IncomingMessage): Promise<string> {
  const question = (await json(request)) as ListQuestion;
  const rows = await rowsFor(request, question.variables.first);
  return JSON.stringify({ data: { meetings: rows.map(answerTo(question)) } });
}

async function rowsFor({ url, headers }: IncomingMessage, first: number): Promise<readonly Listed[]> {
  if (url === '/anybody') return fromDatabase(setup.actor, first);
  if (url !== '/signed-in') return setup.rows;
  const hash = hashOf(headers.cookie!.split('=')[1]!).toString('hex');
  const now = new Date();
  const actors = await actorsOfSessions(database, [hash], now, dayOf(now));
  return fromDatabase(actors.get(hash)!, first);
}

async function fromDatabase(actor: Actor, first: number): Promise<Listed[]> {
  const rows = await meetingList(database, actor, { state: null, first, before: null, id: null });
  const agendas = await agendasOf(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(row => ({
    ...row,
    agenda: agendas.get(row.id)!,
    viewerMayChair: rights.chair(actor, row),
  }));
}
