import type { Seals } from '@sifang/platform';

/**
 * How telephones and ids stand in `unit_owner`: sealed for their row, and of telephones a digest to find equal ones.
 * `ownerId` is the row's id, so make it before you seal.
 */
export const ownerSeals = {
  sealPhone: (seals: Seals, ownerId: string, phone: string): Buffer =>
    seals.seal('owner phone', ownerId, plainPhone(phone)),

  openPhone: (seals: Seals, ownerId: string, sealed: Buffer): string =>
    seals.open('owner phone', ownerId, sealed),

  sealId: (seals: Seals, ownerId: string, id: string): Buffer => seals.seal('owner id', ownerId, plainId(id)),

  openId: (seals: Seals, ownerId: string, sealed: Buffer): string => seals.open('owner id', ownerId, sealed),

  phoneDigest: (seals: Seals, phone: string): Buffer => seals.digest('owner phone', plainPhone(phone)),
} as const;

/** Digits alone, without the country code of China: however it is written, one telephone is one text. */
export function plainPhone(phone: string): string {
  return phone
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(?:0086|86)(?=1\d{10}$)/, '');
}

export function plainId(id: string): string {
  return id.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}
