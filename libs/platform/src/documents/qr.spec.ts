import { QRCodeSVG } from 'qrcode.react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { inflateSync } from 'node:zlib';
import { blackAndWhitePng } from './png.js';
import { MOST_QR_BYTES, qrModules } from './qr.js';

/** As the library of the web app draws it, with the same size and level and the mask that it thinks best. */
function drawnByLibrary(value: string): string {
  const options = { value, level: 'M', minVersion: 3, boostLevel: false, size: 29 } as const;
  const path = /<path fill="#000000" d="([^"]*)"/.exec(
    renderToStaticMarkup(createElement(QRCodeSVG, options)),
  )![1]!;
  const grid = Array.from({ length: 29 }, () => Array<boolean>(29).fill(false));
  for (const [, x, y, across, width] of path.matchAll(/M(\d+)[ ,](\d+) ?(?:h(\d+)|l?H(\d+))/g)) {
    const end = width === undefined ? Number(x) + Number(across) : Number(width);
    grid[Number(y)]!.fill(true, Number(x), end);
  }
  return asText(grid);
}

const asText = (grid: readonly (readonly boolean[])[]): string =>
  grid.map(row => row.map(dark => (dark ? '#' : '.')).join('')).join('\n');

it.each([
  'sf1',
  '0198f6a2b3c47d5e8f901234567890ab.1',
  '0198f6a2b3c47d5e8f901234567890ab.830',
  'x'.repeat(MOST_QR_BYTES),
])('a code of %j is the one that the library draws, with one of the eight masks', text => {
  const ours = Array.from({ length: 8 }, (_, mask) => asText(qrModules(text, mask)));
  expect(new Set(ours).size).toBe(8);
  expect(ours).toContain(drawnByLibrary(text));
});

it('holds no more than it can', () => {
  expect(() => qrModules('x'.repeat(MOST_QR_BYTES + 1))).toThrow('42 bytes');
});

it('is a picture with a white margin, the same bytes each time', () => {
  const png = blackAndWhitePng([[true, false]], 2, 1);
  expect(png.equals(blackAndWhitePng([[true, false]], 2, 1))).toBe(true);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([8, 6]);
  const points = inflateSync(png.subarray(41, png.length - 16));
  expect([...points]).toEqual([0, 255, 0, 255, 0, 0b11001111, 0, 0b11001111, 0, 255, 0, 255]);
});
