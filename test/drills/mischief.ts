import type { Chance } from './chance.js';

/** What happens to phones and copies, and when: milliseconds after the phase began. */
export type Mischief = { readonly at: number } & (
  | { readonly kind: 'cut' | 'freeze'; readonly phones: readonly number[]; readonly ms: number }
  | { readonly kind: 'cut feeds' }
  | { readonly kind: 'kill' | 'restart'; readonly copy: number }
);

export interface PhaseSize {
  readonly phones: number;
  readonly copies: number;
  readonly ms: number;
}

const EVERY_MS = 250;
const LONGEST_FREEZE_MS = 4_000;

/** A phase of trouble; the same for the same chance. Copies are killed and restarted in turn, one in a phase. */
export function mischief(chance: Chance, phase: number, { phones, copies, ms }: PhaseSize): Mischief[] {
  const some = (): number[] =>
    Array.from({ length: Math.ceil(phones / 200) }, () => Math.floor(chance() * phones));
  const all: Mischief[] = [];
  for (let at = EVERY_MS; at < ms; at += EVERY_MS) {
    all.push({ at, kind: 'cut', phones: some(), ms: 0 });
    if (chance() < 0.5) all.push({ at, kind: 'freeze', phones: some(), ms: chance() * LONGEST_FREEZE_MS });
  }
  all.push({ at: chance() * ms, kind: 'cut feeds' });
  const kind = phase % 3 === 2 ? 'restart' : 'kill';
  all.push({ at: chance() * ms * 0.5, kind, copy: Math.floor(chance() * copies) });
  // Then a whole hall loses its network at the very end, and the rest begins.
  if (phase % 2) all.push({ at: ms, kind: 'cut', phones: [...Array(phones).keys()], ms: 0 });
  return all.sort((a, b) => a.at - b.at);
}
