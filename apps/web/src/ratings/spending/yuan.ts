/** Whole 0.01 yuan as people write it: 1234567 is 12,345.67. */
export function yuan(fen: number): string {
  const whole = Math.abs(fen);
  const digits = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${digits}.${String(whole % 100).padStart(2, '0')}`;
}

/** What somebody typed, in whole 0.01 yuan; null where it is no amount. */
export function fenOf(typed: string): number | null {
  const [, whole, part = ''] = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(typed.replace(/[,，\s]/g, '')) ?? [];
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
