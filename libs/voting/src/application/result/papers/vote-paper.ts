/** A paper of a vote as it is printed: what stands above, tables, what stands below. */
export interface VotePaper {
  readonly title: string;
  readonly facts: readonly string[];
  readonly tables: readonly PaperTable[];
  readonly foot: readonly string[];
  /** Of what it says, not of the printing: the same record gives the same bytes. */
  readonly at: Date;
}

export interface PaperTable {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** What follows from the table. */
  readonly says: readonly string[];
}
