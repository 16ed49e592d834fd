import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

// Many acts may be under way at once; each keeps its connection for the next.
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Somebody of the demo town who has signed in and acts over HTTP. */
export class Guest {
  private constructor(
    private readonly url: string,
    readonly cookie: string,
  ) {}

  static async signIn(url: string, personId: string): Promise<Guest> {
    const query = 'mutation ($id: ID!) { demoSignIn(personId: $id) { id } }';
    const { cookie } = await post(url, '', query, { id: personId });
    return new Guest(url, cookie.split(';')[0]!);
  }

  /** Somebody who has signed in before. */
  static withToken(url: string, token: string): Guest {
    return new Guest(url, `sifang_session=${token}`);
  }

  /** The same person at another copy of the application. */
  at(url: string): Guest {
    return new Guest(url, this.cookie);
  }

  /** @throws when the answer holds errors */
  async ask<T = Record<string, never>>(query: string, variables: object): Promise<T> {
    return (await post(this.url, this.cookie, query, variables)).data as T;
  }
}

async function post(url: string, cookie: string, query: string, variables: object) {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  const answer = await new Promise<{ cookie: string; body: string }>((resolve, reject) => {
    const asking = request(`${url}/graphql`, { method: 'POST', agent, headers }, response => {
      const given = String(response.headers['set-cookie'] ?? '');
      text(response).then(read => resolve({ cookie: given, body: read }), reject);
    });
    asking.on('error', reject).end(body);
  });
  const { data, errors } = JSON.parse(answer.body) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(answer.body);
  return { cookie: answer.cookie, data };
}
