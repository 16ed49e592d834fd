import type { Seals } from '@sifang/platform';
import { chipText, readChip, type Chip } from '../../domain/secret/chip.js';
import { readSlip, slipText, type Slip } from '../../domain/secret/slip.js';

const [SLIP, CHIP] = ['secret slip', 'secret chip'];

/** A slip under seal, in hexadecimal, twice: which of the two goes into the urn is known to the statement that enters it. */
export interface Envelope {
  /** With the owner's head. */
  readonly sealed: string;
  /** Where another ballot has brought it. */
  readonly sealedAgain: string;
}

/** Sealed both ways, before it is known whether another ballot has brought the head of the owner. */
export function envelope(seals: Seals, voteId: string, slip: Omit<Slip, 'counted'>): Envelope {
  const seal = (counted: boolean): string =>
    seals.seal(SLIP, voteId, slipText({ ...slip, counted })).toString('hex');
  return { sealed: seal(true), sealedAgain: seal(false) };
}

/** @throws SealBroken when it is of another vote, or was changed */
export function opened(seals: Seals, voteId: string, sealed: Buffer): Slip {
  return readSlip(seals.open(SLIP, voteId, sealed));
}

/** Opens for this vote alone; all chips are of one length. */
export function sealChip(seals: Seals, voteId: string, chip: Chip): Buffer {
  return seals.seal(CHIP, voteId, chipText(chip));
}

/** @throws SealBroken as `opened` */
export function openChip(seals: Seals, voteId: string, sealed: Buffer): Chip {
  return readChip(seals.open(CHIP, voteId, sealed));
}
