import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says, where it is not the truth. */
  readonly size?: number;
  readonly checksum?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip archive as small as the format allows. */
export function anArchive(parts: readonly Part[]): Buffer {
  const packed = parts.map(part => ({ ...part, data: deflateRawSync(part.content) }));
  let at = 0;
  const bodies: Buffer[] = [];
  const directory = packed.map(({ name, content, size, checksum, flags = 0, method = 8, data }) => {
    const rest = Buffer.alloc(26);
    rest.writeUInt16LE(20, 0);
    rest.writeUInt16LE(flags, 2);
    rest.writeUInt16LE(method, 4);
    rest.writeUInt32LE(checksum ?? crc32(content), 10);
    rest.writeUInt32LE(data.length, 14);
    rest.writeUInt32LE(size ?? Buffer.byteLength(content), 18);
    rest.writeUInt16LE(Buffer.byteLength(name), 22);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), rest, Buffer.from(name), data]);
    at += body.length;
    bodies.push(body);
    return Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), rest, position, Buffer.from(name)]);
  });
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06'), end]);
}
