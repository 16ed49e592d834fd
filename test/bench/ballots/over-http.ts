import { Child } from '../processes/child.js';
import { Guest } from '../town/guest.js';
import { openVoteAt, type OpenVote } from '../town/open-vote.js';
import type { HttpCasting, HttpCastingDone } from './caller.js';

export interface HttpSide {
  readonly name: string;
  readonly voteId: string;
  /** Only of those that write into our tables. */
  readonly answered: number;
  readonly perSecond: readonly number[];
  /** Of the server, for each cast. */
  readonly cpuUs: readonly number[];
}

interface Setup {
  readonly databaseUrl: string;
  readonly voters: readonly string[];
  readonly rounds: number;
  readonly smoke: boolean;
  readonly quick: boolean;
}

/** Each with a session of its own. */
const CONNECTIONS = 64;

/** @returns raw, ours, stock */
export async function overHttp({ databaseUrl, voters, rounds, smoke, quick }: Setup): Promise<HttpSide[]> {
  const people = voters.slice(0, CONNECTIONS);
  const count = smoke ? 400 : quick ? 4_000 : 15_000;
  const units = (rounds + 1) * count;
  const open = (): Promise<OpenVote> => openVoteAt(databaseUrl, { units, voters: people });
  const { child: application, opened: url } = await start<string>(
    '../queries/application-server.ts',
    databaseUrl,
  );
  const { child: rawServer, opened: rawPort } = await start<number>('raw-server.ts', databaseUrl);
  const { child: stockServer, opened: stockPort } = await start<number>('stock-server.ts', databaseUrl);
  const { child: caller } = await start('caller.ts', null);
  const cookies = await Promise.all(people.map(async id => (await Guest.signIn(url, id)).cookie));
  const port = Number(new URL(url).port);
  const [raw, ours] = [await open(), await open()];
  const sides = [
    { name: 'node:http and the same box', server: rawServer, port: rawPort, path: '/', vote: raw, count },
    { name: 'ours', server: application, port, path: '/graphql', vote: ours, count },
    {
      ...{
        name: 'Nest, Apollo, Express and save',
        server: stockServer,
        port: stockPort,
        path: '/graphql',
        vote: ours,
      },
      count: count / 8,
    },
  ].map(side => ({ ...side, answered: 0, perSecond: [] as number[], cpuUs: [] as number[] }));
  for (let round = 0; round <= rounds; round++)
    for (const side of sides) {
      const casting: HttpCasting = {
        ...{ port: side.port, path: side.path, cookies, people, count: side.count, vote: side.vote },
        from: round * side.count + 1,
      };
      const before = await side.server.usage();
      const { ms, answered } = await caller.ask<HttpCastingDone>('cast', casting);
      const after = await side.server.usage();
      if (side.server !== stockServer) side.answered += answered;
      if (round === 0) continue;
      side.perSecond.push((answered * 1000) / ms);
      side.cpuUs.push(((after.cpuMs - before.cpuMs) * 1000) / answered);
    }
  return sides
    .filter(({ server }) => server !== stockServer)
    .concat(sides.filter(({ server }) => server === stockServer))
    .map(({ vote, name, answered, perSecond, cpuUs, server }) => ({
      ...{ voteId: server === stockServer ? NO_VOTE : vote.voteId, name, answered, perSecond, cpuUs },
    }));
}

const NO_VOTE = '00000000-0000-0000-0000-000000000000';

function start<T>(file: string, setup: unknown): Promise<{ child: Child; opened: T }> {
  return Child.start<T>(new URL(file, import.meta.url), setup);
}
