import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An address that says whose it is. */
export const MAIL_OF = (personId: string): string => `p${personId.slice(-6)}@example.cn`;

export interface Letter {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  /** The invitation that mail programs look for, and the method it was sent with. */
  readonly calendar: string | null;
  readonly method: string | null;
}

/** A real mail server, as an operator would name one in SMTP_URL. */
export interface PostOffice {
  readonly env: Record<string, string>;
  readonly letters: Letter[];
  /** What to say to whoever writes to these, such as `[550, 'No such mailbox']`. */
  readonly refused: Map<string, readonly [code: number, sentence: string]>;
  close(): Promise<void>;
}

export async function openPostOffice(): Promise<PostOffice> {
  const office: Pick<PostOffice, 'letters' | 'refused'> = { letters: [], refused: new Map() };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: ({ address }, _session, done) => {
      const [responseCode, sentence] = office.refused.get(address) ?? [];
      done(responseCode ? Object.assign(new Error(sentence), { responseCode }) : null);
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8');
        office.letters.push(letterOf(raw, session.envelope.rcptTo[0]!.address));
        done();
      });
    },
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return {
    ...office,
    env: { SMTP_URL: url, SMTP_FROM: '四方 <sifang@example.cn>', PUBLIC_URL: 'https://sifang.example.cn' },
    close: () => new Promise<void>(resolve => server.close(resolve)),
  };
}

function letterOf(raw: string, to: string): Letter {
  const header = (name: string, of = raw): string =>
    new RegExp(`^${name}: (.*(?:\r?\n[ \t].*)*)`, 'im').exec(of)?.[1]?.replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const parts = raw.split(/\r?\n--[^\r\n]+\r?\n/);
  const part = (type: string): string | undefined =>
    parts.find(each => header('content-type', each).startsWith(type));
  const calendar = part('text/calendar');
  return {
    to,
    messageId: header('message-id'),
    subject: words(header('subject')),
    text: bodyOf(part('text/plain') ?? raw),
    calendar: calendar ? bodyOf(calendar) : null,
    method: calendar ? (/method="?(\w+)/i.exec(header('content-type', calendar))?.[1] ?? null) : null,
  };
}

function bodyOf(part: string): string {
  const at = part.search(/\r?\n\r?\n/);
  const body = part.slice(at).trim();
  const coded = /^content-transfer-encoding: (\S+)/im.exec(part.slice(0, at))?.[1];
  if (coded === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (coded === 'quoted-printable') return unquoted(body);
  return body;
}

function unquoted(body: string): string {
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047 */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, coding: string, text: string) =>
      coding.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquoted(text.replaceAll('_', ' ')),
    );
}
