/** Enough for a view to have said its sequence number; the rest of a frame is not looked at. */
const HEAD_BYTES = 160;
const SHORTEST_HEADER = 2;

/** Finds the frames in what a socket brings, at a cost that hardly depends on their size. */
export class FrameReader {
  private readonly head = Buffer.allocUnsafe(HEAD_BYTES);
  private headLength = 0;
  private wanted = SHORTEST_HEADER;
  /** Of the frame at hand; 0 until its header is there. */
  private total = 0;
  private unread = 0;

  /** @param tell gets the opcode and the beginning of the payload of each whole frame */
  constructor(private readonly tell: (opcode: number, begin: Buffer) => void) {}

  read(bytes: Buffer, length: number): void {
    let at = 0;
    while (at < length) {
      if (this.headLength < this.wanted) at += this.collect(bytes, at, length);
      else {
        const skipped = Math.min(this.unread, length - at);
        this.unread -= skipped;
        at += skipped;
      }
      if (this.total && this.headLength === this.wanted && this.unread === 0) this.finish();
    }
  }

  private collect(bytes: Buffer, at: number, length: number): number {
    const collected = bytes.copy(
      this.head,
      this.headLength,
      at,
      Math.min(length, at + this.wanted - this.headLength),
    );
    this.headLength += collected;
    if (this.headLength === this.wanted && !this.total) this.measure();
    return collected;
  }

  private measure(): void {
    const offset = payloadOffset(this.head);
    if (this.headLength < offset) {
      this.wanted = offset;
      return;
    }
    this.total = offset + payloadLength(this.head);
    this.wanted = Math.min(this.total, HEAD_BYTES);
    this.unread = this.total - this.wanted;
  }

  private finish(): void {
    this.tell(this.head[0]! & 0x0f, this.head.subarray(payloadOffset(this.head), this.wanted));
    this.headLength = 0;
    this.wanted = SHORTEST_HEADER;
    this.total = 0;
  }
}

function payloadOffset(head: Buffer): number {
  return head[1] === 127 ? 10 : head[1] === 126 ? 4 : SHORTEST_HEADER;
}

function payloadLength(head: Buffer): number {
  if (head[1] === 127) return Number(head.readBigUInt64BE(2));
  return head[1] === 126 ? head.readUInt16BE(2) : head[1]!;
}
