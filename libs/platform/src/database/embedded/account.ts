/** Whom the server runs as, in numbers of the system. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}
