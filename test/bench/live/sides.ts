import { Child } from '../processes/child.js';
import type { Evening } from '../town/evening.js';
import { begunAt } from './begun-at.js';
import { onSchedule } from './on-schedule.js';
import type { PhoneOptions } from './phone.js';
import { viewsOf } from './read-views.js';
import { subscribe } from './subscribe.js';
import type { Views } from './views.js';
import type { Window } from './watch.js';

/** One of those who are compared: a server, and what is special about it. */
export interface Side {
  readonly name: string;
  readonly server: Child;
  /** How the phone with this index connects. */
  phone(index: number): PhoneOptions;
  /** Number of the newest change. */
  seq(): Promise<number>;
  /** Resolves when all have been published. */
  publish(window: Window): Promise<void>;
  /** For each change when there was something to tell the phones, in ms since 1970. */
  begun(window: Window): Promise<readonly number[]>;
}

export interface Application {
  readonly server: Child;
  readonly url: string;
}

/** The whole application in a process of its own. */
export async function openApplication(databaseUrl: string): Promise<Application> {
  const file = new URL('application-server.ts', import.meta.url);
  const { child: server, opened: url } = await Child.start<string>(file, databaseUrl);
  return { server, url };
}

/** Of a hundred two watch the console's view and two the big screen's. */
function audienceOf(index: number): string {
  return ['CHAIR', 'CHAIR', 'SCREEN', 'SCREEN'][index % 100] ?? 'PARTICIPANT';
}

/** When the changes were due: who is slow to begin gains nothing by it. */
async function asDue({ changes, start, interval }: Window): Promise<readonly number[]> {
  return Array.from({ length: changes }, (_, index) => start + index * interval);
}

export async function openSides(
  databaseUrl: string,
  application: Application,
  evening: Evening,
): Promise<Side[]> {
  const views = await viewsOf(application.url, evening);
  return [await raw(views), ours(databaseUrl, application, evening), await stock(views, evening.meetingId)];
}

async function raw(views: Views): Promise<Side> {
  const { child: server, opened: port } = await Child.start<number>(
    new URL('raw-server.ts', import.meta.url),
    views,
  );
  return {
    ...{ name: 'raw ws frame', server, begun: asDue },
    phone: index => ({ port, path: `/${audienceOf(index)}`, cookie: '', subscribe: null, greets: true }),
    seq: () => server.ask('seq'),
    publish: window => server.ask('publish', window),
  };
}

/** The acts go where the evening's people go: to another copy of the application. */
function ours(
  databaseUrl: string,
  { server, url }: Application,
  { meetingId, chair, guests, acts, seq }: Evening,
): Side {
  const port = Number(new URL(url).port);
  let open = true;
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...{ name: 'ours', server, seq },
    begun: window => begunAt(databaseUrl, meetingId, window),
    phone: index => {
      const audience = audienceOf(index);
      const { cookie } = audience === 'PARTICIPANT' ? guests[index % guests.length]! : chair;
      return { port, path: '/graphql', cookie, subscribe: subscribe(meetingId, audience), greets: true };
    },
    publish: async window => {
      // One after another, for shutting doors that are shut changes nothing.
      await onSchedule(window, () => (last = last.then(() => acts.admitGuests(chair, (open = !open)))));
      await last;
    },
  };
}

async function stock(views: Views, meetingId: string): Promise<Side> {
  const { child: server, opened: port } = await Child.start<number>(
    new URL('stock-server.ts', import.meta.url),
    views,
  );
  return {
    ...{ name: 'stock', server, begun: asDue },
    phone: index => {
      const wanted = subscribe(meetingId, audienceOf(index));
      return { port, path: '/graphql', cookie: '', subscribe: wanted, greets: false };
    },
    seq: () => server.ask('seq'),
    publish: window => server.ask('publish', window),
  };
}
