import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Black and white, one bit for each point, with a white margin around.
 * @param rows from above; true is black
 * @param scale points for each of them, across and down
 */
export function blackAndWhitePng(
  rows: readonly (readonly boolean[])[],
  scale: number,
  margin: number,
): Buffer {
  const across = rows[0]!.length + 2 * margin;
  const lines = [
    ...Array<readonly boolean[]>(margin).fill([]),
    ...rows,
    ...Array<readonly boolean[]>(margin).fill([]),
  ];
  const width = across * scale;
  const points = lines.flatMap(row => Array<Buffer>(scale).fill(scanLine(row, { width, scale, margin })));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length * scale, 4);
  head[8] = 1;
  const chunks = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(points))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...chunks]);
}

/** A filter byte, then eight points in a byte; 1 is white. */
function scanLine(
  row: readonly boolean[],
  { width, scale, margin }: { width: number; scale: number; margin: number },
): Buffer {
  const line = Buffer.alloc(1 + Math.ceil(width / 8), 0xff);
  line[0] = 0;
  for (let x = 0; x < width; x++)
    if (row[Math.floor(x / scale) - margin]) line[1 + (x >> 3)]! &= ~(0x80 >> (x & 7));
  return line;
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
