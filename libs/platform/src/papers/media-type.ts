import { Refusal } from '@sifang/kernel';
import { officeTypeOf } from './office-file.js';

/** Enough of a file's beginning to tell its kind. */
export const HEAD_BYTES = 32;
/** Of its end: where the table of contents of an office file stands. */
export const TAIL_BYTES = 256 * 1024;

export const ZIP = 'application/zip';

/** How files begin. */
const BEGINNINGS: readonly (readonly [mediaType: string, begins: readonly number[], at?: number])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/webp', [0x57, 0x45, 0x42, 0x50], 8],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [ZIP, [0x50, 0x4b, 0x03, 0x04]],
];
/** Brands of the container that phones put HEVC photos in (ISO/IEC 23008-12). */
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'mif1'];

/** What people can make with a phone or in an office. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * What a paper is by how it begins: neither its name nor what the sender says counts. `ZIP` still has to show that it
 * is an office file.
 * @throws Refusal PAPER_EMPTY · PAPER_KIND_UNKNOWN
 */
export function beginsAs(head: Uint8Array): string {
  if (head.length === 0) throw new Refusal('PAPER_EMPTY', 'The file is empty.', 'paper');
  const known = BEGINNINGS.find(([, begins, at = 0]) => begins.every((byte, i) => head[at + i] === byte));
  if (known) return known[0];
  const box = Buffer.from(head.subarray(4, 12)).toString('latin1');
  if (box.startsWith('ftyp') && HEIC_BRANDS.includes(box.slice(4))) return 'image/heic';
  throw kindUnknown();
}

/** @param begun what `beginsAs` found @param tail the last `TAIL_BYTES` @throws Refusal PAPER_KIND_UNKNOWN */
export function mediaTypeOf(begun: string, tail: Buffer): string {
  if (begun !== ZIP) return begun;
  const found = officeTypeOf(tail);
  if (!found) throw kindUnknown();
  return found;
}

function kindUnknown(): Refusal {
  const kinds = 'a photo (JPEG, PNG, WebP, HEIC), a PDF, or a Word or Excel file without macros';
  return new Refusal('PAPER_KIND_UNKNOWN', `A paper is ${kinds}.`, 'paper');
}
