import request from 'supertest';
import { follow, type Follower } from './follower.js';

export interface RefusalSeen {
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}

type Answer = Record<string, any>;

/** A program that talks to the API as one person: HTTP by supertest, live by graphql-ws. */
export class Visitor {
  constructor(
    readonly url: string,
    private cookie = '',
  ) {}

  async signIn(personId: string): Promise<void> {
    const response = await this.post('mutation ($id: ID!) { demoSignIn(personId: $id) { id } }', {
      id: personId,
    });
    this.cookie = String(response.headers['set-cookie']).split(';')[0]!;
  }

  /** @throws when the answer holds errors */
  async ask(query: string, variables: object = {}): Promise<Answer> {
    const { body } = await this.post(query, variables);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** @throws when the answer holds none */
  async refusal(query: string, variables: object = {}): Promise<RefusalSeen> {
    const { body } = await this.post(query, variables);
    if (!body.errors) throw new Error(`Expected a refusal, got ${JSON.stringify(body.data)}`);
    const [{ message, extensions }] = body.errors;
    return { ...extensions, message };
  }

  post(query: string, variables: object = {}): request.Test {
    return this.send({ query, variables });
  }

  send(body: object): request.Test {
    const asking = request(this.url).post('/graphql').send(body);
    return this.cookie ? asking.set('cookie', this.cookie) : asking;
  }

  follow(meetingId: string, options: { audience?: string; after?: string } = {}): Follower {
    return follow(this.url, this.headers, meetingId, options);
  }

  get headers(): Record<string, string> {
    return this.cookie ? { cookie: this.cookie } : {};
  }
}
