/** How long a paper may lie on somebody's table. */
export const FIRST_CODE_DAYS = 7;

/** @param letters ten of Base32, fifty bits: in two halves that can be read aloud */
export function firstCode(letters: string): string {
  return `${letters.slice(0, 5)}-${letters.slice(5, 10)}`;
}

/** As it was read off a paper: Base32 has neither nought nor one, so those are the letters that look like them. */
export function plainFirstCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/0/g, 'O')
    .replace(/1/g, 'I')
    .replace(/8/g, 'B');
}
