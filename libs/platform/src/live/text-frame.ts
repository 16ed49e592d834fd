const FINAL_TEXT = 0x81;
const LONG = 126;
const VERY_LONG = 127;

/** A WebSocket text frame of a server: in one piece, neither masked nor compressed (RFC 6455, 5.2). */
export function textFrame(...payload: readonly Buffer[]): Buffer {
  const length = payload.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([header(length), ...payload]);
}

function header(length: number): Buffer {
  if (length < LONG) return Buffer.from([FINAL_TEXT, length]);
  const short = length < 65_536;
  const bytes = Buffer.alloc(short ? 4 : 10);
  bytes[0] = FINAL_TEXT;
  bytes[1] = short ? LONG : VERY_LONG;
  if (short) bytes.writeUInt16BE(length, 2);
  else bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}
