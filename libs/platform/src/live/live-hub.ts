import type { Logger } from 'pino';
import type { OutboxMessage, Topic } from '../outbox/outbox.js';
import type { ChangeFeed } from './change-feed.js';
import type { LiveChannel } from './live-channel.js';
import { LiveFigures, type Coming } from './live-figures.js';
import type { LiveListener } from './live-listener.js';
import { LiveRoom, type Print } from './live-room.js';

/** Brings listeners who see the same thing together, and tells their rooms of changes. */
export class LiveHub {
  /** By thing (topic and key), then by audience and document. */
  private readonly things = new Map<string, Map<string, LiveRoom>>();
  readonly figures = new LiveFigures();

  constructor(
    feed: ChangeFeed,
    private readonly log: Logger,
  ) {
    feed.onChange(message => this.tell(message));
    feed.onGap(() => this.things.forEach(rooms => rooms.forEach(room => room.touch())));
  }

  /** @returns how to leave again. */
  async join(
    channel: LiveChannel,
    document: string,
    print: Print,
    listener: LiveListener,
    coming: Coming = 'new',
  ): Promise<() => void> {
    const rooms = this.roomsOf(channel);
    const name = `${channel.audience} ${document}`;
    const room = rooms.get(name) ?? new LiveRoom(channel, print, this.log, this.figures);
    rooms.set(name, room);
    listener.enter(`${nameOf(channel)} ${name}`);
    const leave = (): void => {
      room.leave(listener);
      if (room.isEmpty && rooms.get(name) === room) rooms.delete(name);
      if (rooms.size === 0 && this.things.get(nameOf(channel)) === rooms) this.things.delete(nameOf(channel));
    };
    try {
      this.figures.count(coming, await room.join(listener, channel.after));
      return leave;
    } catch (error) {
      leave();
      throw error;
    }
  }

  /** Who follow something now. */
  get listeners(): number {
    return this.rooms.reduce((sum, { size }) => sum + size, 0);
  }

  get rooms(): readonly LiveRoom[] {
    return [...this.things.values()].flatMap(rooms => [...rooms.values()]);
  }

  private tell(message: OutboxMessage): void {
    this.things.get(nameOf(message))?.forEach(room => room.touch(message.seq));
  }

  private roomsOf(channel: LiveChannel): Map<string, LiveRoom> {
    const rooms = this.things.get(nameOf(channel)) ?? new Map<string, LiveRoom>();
    this.things.set(nameOf(channel), rooms);
    return rooms;
  }
}

function nameOf({ topic, key }: Topic): string {
  return `${topic} ${key}`;
}
