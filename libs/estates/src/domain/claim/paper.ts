import { Refusal } from '@sifang/kernel';

export const MOST_PAPER_BYTES = 10 * 1024 * 1024;

/** Kinds of paper that people can make with a phone, and how their files begin. */
const BEGINNINGS: readonly (readonly [mediaType: string, begins: readonly number[], at?: number])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/**
 * What a paper is, by its bytes: neither its name nor what the sender says counts.
 * @throws Refusal PAPER_EMPTY · PAPER_TOO_LARGE · PAPER_KIND_UNKNOWN
 */
export function mediaTypeOf(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new Refusal('PAPER_EMPTY', 'The file is empty.', 'paper');
  if (bytes.length > MOST_PAPER_BYTES)
    throw new Refusal('PAPER_TOO_LARGE', 'A paper has at most 10 MB.', 'paper');
  const known = BEGINNINGS.find(([, begins, at = 0]) => begins.every((byte, i) => bytes[at + i] === byte));
  if (known) return known[0];
  throw new Refusal('PAPER_KIND_UNKNOWN', 'A paper is a photo (JPEG, PNG, WebP) or a PDF.', 'paper');
}
