/** What to do with the ballots of a statement that has failed. */
export enum Remedy {
  /** Somebody else was faster. */
  WHOLE_AGAIN,
  /** One of them is to blame: the others must not suffer. */
  EACH_ALONE,
  /** Whoever asked asks again: the ballot's id makes that safe, whether it was committed or not. */
  NONE,
}

/** Keys that another process may have taken between our look and our write; a second look sees what it wrote. */
const TAKEN_MEANWHILE = ['ballot_batch_fence', 'ballot_batch_sealing', 'ballot_once', 'ballot_secret_once'];
const DEADLOCK = '40P01';
/** Classes of SQLSTATE that say something of the values given: data exceptions and broken constraints. */
const OF_A_ROW = /^2[23]/;

export function afterFailure(error: unknown): Remedy {
  const { code = '', constraint = '' } = error as { code?: string; constraint?: string };
  if (TAKEN_MEANWHILE.includes(constraint) || code === DEADLOCK) return Remedy.WHOLE_AGAIN;
  return OF_A_ROW.test(code) ? Remedy.EACH_ALONE : Remedy.NONE;
}
