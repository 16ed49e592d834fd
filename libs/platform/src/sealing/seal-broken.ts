/** Sealed with another SECRET_KEY, moved here from another row, or damaged. Never says what was inside. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';

  constructor(purpose: string, row: string) {
    super(
      `What is sealed as ${purpose} of ${row} cannot be opened: another SECRET_KEY, or it was moved or changed.`,
    );
  }
}
