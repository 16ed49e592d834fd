const MARK = '#first=';

/** What the square on a paper leads to. Behind the #: no server, and no log of one, ever sees it. */
export function addressWithFirstCode(origin: string, code: string): string {
  return `${origin}/sign-in${MARK}${code}`;
}

/** Empty when there is none. */
export function firstCodeInAddress(hash: string): string {
  return hash.startsWith(MARK) ? decodeURIComponent(hash.slice(MARK.length)) : '';
}
