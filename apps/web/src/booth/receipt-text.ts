import type { BallotReceipt } from './booth-vote';

/** Eight characters in two groups, short enough to be read out. */
export function receiptNumber(ballotId: string): string {
  const short = ballotId.replaceAll('-', '').slice(0, 8).toUpperCase();
  return `${short.slice(0, 4)} ${short.slice(4)}`;
}

/** The hashed lines of each unit, parted by an empty line. */
export function receiptText({ units }: Pick<BallotReceipt, 'units'>): string {
  return units.map(({ leafText }) => leafText).join('\n\n');
}
