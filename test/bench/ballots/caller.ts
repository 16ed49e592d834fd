import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { answer } from '../processes/answer.js';
import type { OpenVote } from '../town/open-vote.js';

export interface HttpCasting {
  readonly port: number;
  readonly path: string;
  /** One for each connection, and the voter behind each. */
  readonly cookies: readonly string[];
  readonly people: readonly string[];
  readonly vote: OpenVote;
  readonly from: number;
  readonly count: number;
}

export interface HttpCastingDone {
  readonly ms: number;
  readonly answered: number;
}

const QUERY = `mutation CastBallot($input: CastBallotInput!) {
  castBallot(input: $input) { ballotId castAt units { no leaf index } } }`;

answer({
  open: () => undefined,
  cast: async (casting: HttpCasting): Promise<HttpCastingDone> => {
    const begun = performance.now();
    const all = await Promise.all(casting.cookies.map((_, index) => castOneByOne(casting, index)));
    return { ms: performance.now() - begun, answered: all.reduce((sum, each) => sum + each, 0) };
  },
});

/** The units of one voter, each as soon as the last was answered. @returns how many were */
function castOneByOne(casting: HttpCasting, index: number): Promise<number> {
  const { port, people, from, count } = casting;
  const first = from + ((index - ((from - 1) % people.length) + people.length) % people.length);
  return new Promise((resolve, reject) => {
    let [unitNo, answered, received] = [first, 0, ''];
    const socket = connect({ port, host: '127.0.0.1' });
    const ask = (): void => void socket.write(requestFor(casting, index, unitNo));
    const end = (): void => {
      socket.removeAllListeners('close').destroy();
      resolve(answered);
    };
    if (unitNo >= from + count) return end();
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server has closed the connection.')));
    socket.on('connect', ask);
    socket.on('data', chunk => {
      received += chunk.toString('latin1');
      if (!isWhole(received)) return;
      if (received.includes('"errors"')) return reject(new Error(received));
      answered++;
      received = '';
      unitNo += people.length;
      if (unitNo < from + count) ask();
      else end();
    });
  });
}

function isWhole(received: string): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  if (!received.startsWith('HTTP/1.1 200 ')) throw new Error(received);
  const length = /content-length: (\d+)/i.exec(received.slice(0, end))?.[1];
  return received.length >= end + 4 + Number(length);
}

function requestFor(
  { port, path, cookies, people, vote }: HttpCasting,
  index: number,
  unitNo: number,
): string {
  const choices = vote.itemIds.map(itemId => ({ itemId, choice: 'AGREE' }));
  const input = { voteId: vote.voteId, ballotId: randomUUID(), units: [unitNo], choices };
  // The voter is for those who know no sessions.
  const body = JSON.stringify({
    query: QUERY,
    operationName: 'CastBallot',
    variables: { input },
    voter: people[index],
  });
  return [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Voter: ${people[index]}`,
    `Cookie: ${cookies[index]}`,
    '',
    body,
  ].join('\r\n');
}
