import { socketClient } from './follower.js';
import type { Visitor } from './visitor.js';

export interface Answer {
  readonly data?: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, any> }[];
}

export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

export type Door = (who: Visitor, question: Question) => Promise<Answer>;

/** The same question at either door gets the same answer. */
export const doors: readonly (readonly [name: string, ask: Door])[] = [
  ['HTTP', async (who, question) => (await who.send(question)).body],
  ['WebSocket', overSocket],
];

async function overSocket(who: Visitor, question: Question): Promise<Answer> {
  const client = socketClient(who.url, who.headers);
  const answer = await new Promise<Answer>((resolve, reject) => {
    client.subscribe(question, {
      next: resolve as (value: unknown) => void,
      error: reason => (Array.isArray(reason) ? resolve({ errors: reason }) : reject(reason)),
      complete: () => reject(new Error('Completed without an answer.')),
    });
  });
  await client.dispose();
  return answer;
}
