/** The smallest number of seats that is more than half of those entitled. The server decides; this is for the eye. */
export function majority(entitled: number): number {
  return Math.floor(entitled / 2) + 1;
}
