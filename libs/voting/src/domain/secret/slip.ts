/** 一张无记名票: what one owner has chosen, with the weight that it has and without a name. It is kept sealed. */
export interface Slip {
  /** One letter for each item of the vote, in its position. */
  readonly choices: string;
  /** Whole number of 0.01 ㎡: of all units that the ballot was cast for and that have one owner. */
  readonly area: number;
  /** Whether it brings the owner's head with it; false where an earlier ballot of this owner did. */
  readonly counted: boolean;
}

/** What stands in the log in place of the choices: somebody took part. */
export const MARK_ALONE = '-';

const AREA_DIGITS = 12;

/** As long for one slip of a vote as for another: the length of what is sealed tells nothing. */
export function slipText({ choices, area, counted }: Slip): string {
  return `${choices} ${counted ? 1 : 0} ${String(area).padStart(AREA_DIGITS, '0')}`;
}

/** Of a text that this house has sealed. */
export function readSlip(text: string): Slip {
  const [choices, counted, area] = text.split(' ');
  return { choices: choices!, counted: counted === '1', area: Number(area) };
}
