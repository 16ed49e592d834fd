/**
 * A QR code of the one size that our papers need (version 3, level M: 29 modules, a seventh of it may be lost), after
 * ISO/IEC 18004. In the browser a library draws them; what writes documents has none.
 */
const SIZE = 29;
const DATA = 44;
const CORRECTION = 26;
/** Bytes that it can hold. */
export const MOST_QR_BYTES = 42;
const FINDERS = [
  [3, 3],
  [SIZE - 4, 3],
  [3, SIZE - 4],
] as const;
const ALIGNMENT = 22;

type Module = boolean | undefined;
type Grid = Module[][];

/** Rows from above, in each the modules from the left; true is dark. @param mask 0 to 7: all are read alike */
export function qrModules(text: string, mask = 0): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST_QR_BYTES) throw new Error(`A QR code of ours holds ${MOST_QR_BYTES} bytes.`);
  const grid: Grid = Array.from({ length: SIZE }, () => Array<Module>(SIZE).fill(undefined));
  drawPatterns(grid);
  drawFormat(grid, mask);
  const data = codewords(bytes);
  drawBits(grid, [...data, ...correction(data)], mask);
  return grid as boolean[][];
}

/** Length and content, filled up with the two bytes that the standard alternates. */
function codewords(bytes: Uint8Array): number[] {
  const nibbles = [
    4,
    bytes.length >> 4,
    bytes.length & 15,
    ...[...bytes].flatMap(byte => [byte >> 4, byte & 15]),
    0,
  ];
  const words = Array.from(
    { length: nibbles.length / 2 },
    (_, at) => (nibbles[2 * at]! << 4) | nibbles[2 * at + 1]!,
  );
  for (let filler = 0; words.length < DATA; filler++) words.push(filler % 2 ? 0x11 : 0xec);
  return words;
}

/** Reed–Solomon over GF(256) with the polynomial 0x11d. */
function correction(data: readonly number[]): number[] {
  let divisor = [1];
  for (let root = 1, degree = 0; degree < CORRECTION; degree++, root = times(root, 2))
    divisor = [...divisor, 0].map((factor, at) => factor ^ times(divisor[at - 1] ?? 0, root));
  const rest = [...data, ...Array<number>(CORRECTION).fill(0)];
  data.forEach((_, at) => {
    const lead = rest[at]!;
    divisor.forEach((factor, offset) => (rest[at + offset]! ^= times(factor, lead)));
  });
  return rest.slice(data.length);
}

function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((other >> bit) & 1) * one;
  }
  return product;
}

function drawPatterns(grid: Grid): void {
  for (let at = 0; at < SIZE; at++) grid[6]![at] = grid[at]![6] = at % 2 === 0;
  for (const [x, y] of FINDERS) drawRings(grid, x, y, 4, [2, 4]);
  drawRings(grid, ALIGNMENT, ALIGNMENT, 2, [1]);
  grid[SIZE - 8]![8] = true;
}

/** Squares around a centre, dark but for these distances. */
function drawRings(grid: Grid, x: number, y: number, radius: number, light: readonly number[]): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) {
      const row = grid[y + dy];
      if (row && x + dx >= 0 && x + dx < SIZE)
        row[x + dx] = !light.includes(Math.max(Math.abs(dx), Math.abs(dy)));
    }
}

/** Level M is 0; ten bits guard it and the mask, twice. */
function drawFormat(grid: Grid, mask: number): void {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const format = ((mask << 10) | rest) ^ 0x5412;
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((format >> bit) & 1) === 1;
    if (bit < 8) grid[bit < 6 ? bit : bit + 1]![8] = dark;
    else grid[8]![bit === 8 ? 7 : 14 - bit] = dark;
    if (bit < 8) grid[8]![SIZE - 1 - bit] = dark;
    else grid[SIZE - 15 + bit]![8] = dark;
  }
}

const MASKS: readonly ((x: number, y: number) => number)[] = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  x => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** Two columns at a time from the right, up and down in turn, around what is drawn already; the column of the clock is left out. */
function drawBits(grid: Grid, words: readonly number[], mask: number): void {
  let bit = 0;
  for (let pair = 0; pair < (SIZE - 1) / 2; pair++) {
    const right = SIZE - 1 - 2 * pair - (pair >= (SIZE - 7) / 2 ? 1 : 0);
    for (let step = 0; step < SIZE; step++) {
      const y = pair % 2 === 0 ? SIZE - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (grid[y]![x] !== undefined) continue;
        const dark = ((words[bit >> 3]! >> (7 - (bit & 7))) & 1) === 1;
        grid[y]![x] = (bit < 8 * words.length && dark) !== (MASKS[mask]!(x, y) === 0);
        bit++;
      }
    }
  }
}
