/**
 * What somebody typed as a whole number of its smallest parts: 12,800.5 yuan are 1280050 of 0.01 yuan. No float on the way.
 * @returns null when nothing was typed; 0 when it cannot be read, for the server to refuse at its field
 */
export function wholeNumber(typed: string, places: number): number | null {
  const plain = typed.replace(/[\s,，]/g, '');
  if (plain === '') return null;
  const [, before, after = ''] = /^(\d{1,11})(?:[.。](\d+))?$/.exec(plain) ?? [];
  if (before === undefined || after.length > places) return 0;
  return Number(before + after.padEnd(places, '0'));
}
