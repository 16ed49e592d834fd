/** A path of this site, else the home page: nobody is led away from here by a link to our own sign-in. */
export function safePath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])[!-~]*$/.test(next) ? next : '/';
}
