import { socketClient } from '../town/follower.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

type Step = Record<string, any>;

/** Everything that whoever follows is sent, in order. */
export interface Steps {
  readonly steps: readonly Step[];
  /** Resolves with the first step that fits. */
  sees(fits: (step: Step) => boolean): Promise<Step>;
  stop(): Promise<void>;
}

/** @param query with one root field */
export function followSteps(town: Town, who: Visitor, query: string, variables: Step): Steps {
  const client = socketClient(town.url, who.headers);
  const steps: Step[] = [];
  const waiting = new Set<() => void>();
  client.subscribe<Step>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        steps.push(data ? Object.values(data)[0] : { errors });
        waiting.forEach(look => look());
      },
      error: error => {
        steps.push({ errors: error });
        waiting.forEach(look => look());
      },
      complete: () => undefined,
    },
  );
  const sees = (fits: (step: Step) => boolean): Promise<Step> =>
    new Promise(resolve => {
      const look = (): void => {
        const found = steps.find(fits);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { steps, sees, stop: async () => client.dispose() };
}
