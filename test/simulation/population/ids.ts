/** Kinds of things that the simulated place is full of. */
const KINDS = [
  'district',
  'town',
  'community',
  'estate',
  'firm',
  'party',
  'department',
  'building',
  'unit',
  'secretary',
  'staff',
  'grid member',
  'officer',
  'firm member',
  'owner',
  'appointment',
  'meeting',
  'seat',
  'attendance',
  'item',
] as const;

export type Kind = (typeof KINDS)[number];

/** The same for the same number, and in the order of the numbers, as ids are that carry their time. */
export function idOf(kind: Kind, number: number): string {
  const [group, rest] = [Math.floor(number / 2 ** 32), number % 2 ** 32];
  const head = (0x51000000 + KINDS.indexOf(kind)).toString(16);
  return `${head}-0000-4000-8${hex(group, 3)}-0000${hex(rest, 8)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
