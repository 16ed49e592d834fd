/** How long a code may be used. */
export const CODE_LIFE_MS = 5 * 60_000;
/** How often one code may be tried. */
export const CODE_TRIES = 5;
/** When a client may offer to send another. */
export const RESEND_SECONDS = 60;

/** @param chance a whole number below a million */
export function oneTimeCode(chance: number): string {
  return String(chance).padStart(6, '0');
}

/** As somebody read it off a small screen: blanks and wide digits do not matter. */
export function asTyped(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '');
}
