import { sealText, type Line, type SealLine } from './lines.js';

/** A line as it stands in the file, its end with it. */
export function printed(line: Line): string {
  return `${JSON.stringify(line)}\n`;
}

/** @param sha256 of all that was printed before, in hexadecimal; @param sign what seals, in hexadecimal */
export function sealLine(
  voteId: string,
  lines: number,
  sha256: string,
  sign: (text: string) => string,
): SealLine {
  return { kind: 'seal', lines, sha256, signature: sign(sealText(voteId, sha256)) };
}
