/** Eight characters in two groups, short enough to be read out. */
export function receiptNumber(ballotId: string): string {
  const short = ballotId.replaceAll('-', '').slice(0, 8).toUpperCase();
  return `${short.slice(0, 4)} ${short.slice(4)}`;
}
