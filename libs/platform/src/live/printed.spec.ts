import { once } from 'node:events';
import type { Writable } from 'node:stream';
import * as ws from 'ws';
import { Printed } from './printed.js';

// Not in the types of `ws`.
const { Receiver } = ws as unknown as { Receiver: new (options: object) => Writable };

/** What a client's own library reads from the bytes. */
async function readBack(frame: Buffer): Promise<unknown> {
  const receiver = new Receiver({ isServer: false });
  const message = once(receiver, 'message');
  receiver.write(frame);
  return JSON.parse(String((await message)[0]));
}

describe('a printed state', () => {
  // Below, at and above the limits at which a frame's header grows.
  it.each([10, 80, 125, 126, 3_000, 65_400, 65_536, 200_000])(
    'of %s characters is a frame that any client reads',
    async length => {
      const payload = { data: { text: '字'.repeat(length) } };
      const frame = new Printed(1, JSON.stringify(payload)).frameFor('1');
      expect(await readBack(frame)).toEqual({ id: '1', type: 'next', payload });
    },
  );

  it('is one frame for all listeners with the same id', () => {
    const printed = new Printed(1, '{}');
    expect(printed.frameFor('1')).toBe(printed.frameFor('1'));
    expect(printed.frameFor('2')).not.toEqual(printed.frameFor('1'));
  });

  it.each(['"', '\\', '\n', '议', '6f6b9a8e-0000-4000-8000-000000000000'])(
    'may be asked for under the id %j',
    async id => {
      expect(await readBack(new Printed(1, '{}').frameFor(id))).toMatchObject({ id });
    },
  );

  it('keeps no frames for ids without end', () => {
    const printed = new Printed(1, '{}');
    const frames = Array.from({ length: 1_000 }, (_, id) => printed.frameFor(String(id)));
    const kept = frames.filter((frame, id) => printed.frameFor(String(id)) === frame);
    expect(kept.length).toBeLessThan(100);
  });
});
