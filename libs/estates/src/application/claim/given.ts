import type { Seals } from '@sifang/platform';
import type { Likeness } from '../../domain/claim/match.js';
import { ownerSeals, plainId } from '../../persistence/owner-seals.js';

/** What somebody says of themselves to claim a unit. */
export interface Given {
  readonly name: string;
  readonly phone: string;
  /** Last six of the certificate. */
  readonly idSuffix: string;
}

/** What somebody claims to be, in the form in which the register can be compared with it: the telephone as its digest. */
export function likenessOf(seals: Seals, { name, phone, idSuffix }: Given): Likeness {
  return {
    name,
    idSuffix: plainId(idSuffix),
    phone: ownerSeals.phoneDigest(seals, phone).toString('hex'),
  };
}
