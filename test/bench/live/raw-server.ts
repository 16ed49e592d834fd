import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import { textFrame } from '../../../libs/platform/src/live/text-frame.js';
import { answer } from '../processes/answer.js';
import { onSchedule } from './on-schedule.js';
import { viewWithSeq, type Views } from './views.js';
import type { Window } from './watch.js';

// The limit: `ws` without any protocol above it. For each change one frame is built and written to every socket, and
// every phone that asks whether the connection stands gets its answer.

const PONG = textFrame(Buffer.from('{"type":"pong"}'));
const sockets = new Map<string, Set<Socket>>();
let views: Views = {};
let seq = 1;

answer({
  open: async (given: Views) => {
    views = given;
    const server = createServer();
    new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) => {
      const audience = request.url!.slice(1);
      const group = sockets.get(audience) ?? new Set();
      sockets.set(audience, group.add(request.socket));
      socket.on('message', () => request.socket.write(PONG));
      socket.on('close', () => group.delete(request.socket));
      request.socket.write(frameOf(audience));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
  seq: () => seq,
  publish: (window: Window) =>
    onSchedule(window, next => {
      seq = next;
      for (const [audience, group] of sockets) {
        const frame = frameOf(audience);
        for (const socket of group) socket.write(frame);
      }
    }),
});

function frameOf(audience: string): Buffer {
  return textFrame(Buffer.from(viewWithSeq(views[audience]!, seq)));
}
