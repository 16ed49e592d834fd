import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Evening } from '../town/evening.js';
import { subscribe } from './subscribe.js';
import type { Views } from './views.js';

/** What the application sends to each audience, byte for byte. */
export async function viewsOf(url: string, { meetingId, chair }: Evening): Promise<Views> {
  const views: Record<string, string> = {};
  for (const audience of ['PARTICIPANT', 'CHAIR', 'SCREEN']) {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: chair.cookie },
    });
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.send(subscribe(meetingId, audience));
    const [message] = (await once(socket, 'message')) as [Buffer];
    views[audience] = message.toString();
    socket.terminate();
  }
  return views;
}
