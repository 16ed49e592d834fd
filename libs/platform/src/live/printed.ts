import { textFrame } from './text-frame.js';

/** Our web app numbers its operations, so a few ids serve everybody. Whoever invents one pays with a copy of the frame. */
const MOST_IDS = 64;
const END = Buffer.from('}');

/** One state as one audience gets it: an execution result, printed once, in frames that all listeners share. */
export class Printed {
  private readonly result: Buffer;
  private readonly frames = new Map<string, Buffer>();

  /** @param seq of the state; @param result JSON of the execution result */
  constructor(
    readonly seq: number,
    result: string,
  ) {
    this.result = Buffer.from(result);
  }

  /** A whole WebSocket frame with a `next` message of `graphql-transport-ws`. */
  frameFor(operationId: string): Buffer {
    const made = this.frames.get(operationId);
    if (made) return made;
    const begin = Buffer.from(`{"id":${JSON.stringify(operationId)},"type":"next","payload":`);
    const frame = textFrame(begin, this.result, END);
    if (this.frames.size < MOST_IDS) this.frames.set(operationId, frame);
    return frame;
  }
}
