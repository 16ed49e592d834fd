import { connect } from 'node:net';
import { answer } from '../processes/answer.js';

export interface Question {
  readonly port: number;
  readonly path: string;
  /** One for each connection. */
  readonly cookies: readonly string[];
  readonly body: string;
  /** How long to ask; each connection asks again as soon as it has its answer. */
  readonly ms: number;
}

export interface Asked {
  readonly answers: number;
  /** Body of the last answer. */
  readonly last: string;
}

answer({
  open: () => undefined,
  ask: async (question: Question): Promise<Asked> => {
    const until = performance.now() + question.ms;
    const all = await Promise.all(
      question.cookies.map(cookie => askAgainAndAgain(question.port, requestOf(question, cookie), until)),
    );
    return { answers: all.reduce((sum, { answers }) => sum + answers, 0), last: all[0]!.last };
  },
});

/** Answers must say their length: what `node:http`, Express and Fastify do unless told otherwise. */
function askAgainAndAgain(port: number, request: Buffer, until: number): Promise<Asked> {
  return new Promise((resolve, reject) => {
    let [answers, received, expected] = [0, 0, 0];
    let chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server has closed the connection.')));
    socket.on('connect', () => socket.write(request));
    socket.on('data', chunk => {
      chunks.push(chunk);
      received += chunk.length;
      expected ||= lengthOf(chunks);
      if (!expected || received < expected) return;
      answers++;
      if (performance.now() < until) {
        [received, expected, chunks] = [0, 0, []];
        socket.write(request);
        return;
      }
      socket.removeAllListeners('close').destroy();
      const text = Buffer.concat(chunks).toString();
      resolve({ answers, last: text.slice(text.indexOf('\r\n\r\n') + 4) });
    });
  });
}

/** Of the whole answer with its head; 0 while the head is not complete. */
function lengthOf(chunks: readonly Buffer[]): number {
  const head = Buffer.concat(chunks).toString('latin1');
  const end = head.indexOf('\r\n\r\n');
  if (end < 0) return 0;
  if (!head.startsWith('HTTP/1.1 200 ')) throw new Error(head);
  const length = /content-length: (\d+)/i.exec(head.slice(0, end))?.[1];
  if (!length) throw new Error(`An answer without a length: ${head.slice(0, end)}`);
  return end + 4 + Number(length);
}

function requestOf({ port, path, body }: Question, cookie: string): Buffer {
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Origin: http://127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...(cookie ? [`Cookie: ${cookie}`] : []),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
