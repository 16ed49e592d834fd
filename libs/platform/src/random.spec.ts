import { randomPiece } from './random.js';

const MANY = 1_000;

describe('a piece of random bytes', () => {
  it.each([0, 1, 12, 4095, 4096, 4097, 10_000])('of %d bytes is as long as it was asked for', bytes => {
    expect(randomPiece(bytes)).toHaveLength(bytes);
  });

  it('is never given out twice, nor changed by those that follow', () => {
    const pieces = Array.from({ length: MANY }, () => randomPiece(12));
    const atOnce = pieces.map(piece => piece.toString('hex'));
    Array.from({ length: MANY }, () => randomPiece(12));
    expect(pieces.map(piece => piece.toString('hex'))).toEqual(atOnce);
    expect(new Set(atOnce).size).toBe(MANY);
  });
});
