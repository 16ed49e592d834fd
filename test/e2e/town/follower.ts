import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

export const LIVE = `subscription Live($meetingId: ID!, $audience: MeetingAudience!, $after: String) {
  meetingLive(meetingId: $meetingId, audience: $audience, after: $after) {
    cursor seq
    view {
      seq state standing checkInCode openItemId chairName
      parties { party present total seats { id holderName presentSince } }
      agenda { id title state }
      floor { seatId name endsAt } waiting { id name }
      motions { id state entitled voted missing { name } result { for against abstain notVoted needed explanation { zh en } votes { name choice } } }
      outcomes { number text addresseeName dueOn }
      addressees { organisationId name party }
    }
  }
}`;

type Step = { cursor: string; seq: number; view: Record<string, any> | null };

/** Somebody who follows a meeting live. */
export interface Follower {
  readonly steps: readonly Step[];
  /** Resolves with the first view, from the first on, that fits. */
  sees(fits: (view: Record<string, any>) => boolean): Promise<Record<string, any>>;
  /** Resolves with the step number `index`, waiting for it. */
  step(index: number): Promise<Step>;
  /** Resolves with the errors that ended the subscription. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

export function socketClient(url: string, headers: Record<string, string>): Client {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  return createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
}

export function follow(
  url: string,
  headers: Record<string, string>,
  meetingId: string,
  { audience = 'PARTICIPANT', after }: { audience?: string; after?: string },
): Follower {
  const client = socketClient(url, headers);
  const steps: Step[] = [];
  const waiting = new Set<() => void>();
  let end: (reason: unknown) => void = () => undefined;
  const ended = new Promise<unknown>(resolve => (end = resolve));
  client.subscribe<{ meetingLive: Step }>(
    { query: LIVE, variables: { meetingId, audience, after } },
    {
      next: ({ data, errors }) => {
        if (errors) return end(errors);
        steps.push(data!.meetingLive);
        waiting.forEach(check => check());
      },
      error: end,
      complete: () => end(null),
    },
  );
  const until = <T>(find: () => T | undefined): Promise<T> =>
    new Promise(resolve => {
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(check);
        resolve(found);
      };
      waiting.add(check);
      check();
    });
  return {
    steps,
    ended,
    sees: fits => until(() => steps.map(({ view }) => view).find(view => view && fits(view)) ?? undefined),
    step: index => until(() => steps[index]),
    stop: async () => client.dispose(),
  };
}
