import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { openDatabase } from '@sifang/platform';
import { Channel } from '@sifang/voting/domain';
import { pino } from 'pino';
import { schemas } from '../../../apps/foundation/src/schemas.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import { answer } from '../processes/answer.js';

// The limit: node:http alone in front of the box. Nobody is signed in and nothing is checked before the database is asked.

interface Asked {
  readonly variables: {
    readonly input: { readonly voteId: string; readonly ballotId: string; readonly units: readonly number[] };
  };
}

let box: BallotBox;

answer({
  open: async (databaseUrl: string) => {
    box = new BallotBox(await openDatabase(databaseUrl, 16, schemas), pino({ level: 'warn' }));
    const server = createServer((request, response) => {
      void castFor(request).then(body => {
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.setHeader('content-length', Buffer.byteLength(body));
        response.end(body);
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
});

async function castFor(request: IncomingMessage): Promise<string> {
  const { voteId, ballotId, units } = ((await json(request)) as Asked).variables.input;
  const right = { as: 'VOTER', personId: String(request.headers['x-voter']) } as const;
  const entered = await box.enter(
    units.map(unitNo => ({
      ...{ voteId, id: ballotId, unitNo, channel: Channel.ELECTRONIC, number: null, choices: 'AA', right },
    })),
  );
  const castBallot = {
    ...{ ballotId, castAt: entered[0]!.at },
    units: entered.map(({ unitNo: no, leaf, logIndex: index }) => ({ no, leaf, index })),
  };
  return JSON.stringify({ data: { castBallot } });
}
