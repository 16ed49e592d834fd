import type { Database } from '@sifang/platform';
import type { RollImportState } from '../../domain/roll-import/lifecycle.js';
import type { Progress } from '../../domain/roll-import/roll-import.js';
import { saveProgress } from '../../persistence/roll-import/roll-import.repository.js';

/** Nobody reads faster, and each note is a transaction. */
const SHORTEST_GAP_MS = 300;

/** Tells those who watch how far an import is, beside the transaction in which it runs and which nobody sees. */
export class Pace {
  private step = '';
  private notBefore = 0;

  constructor(
    private readonly database: Database,
    private readonly id: string,
    private readonly state: RollImportState,
  ) {}

  /** A new step is told at once. */
  async note(progress: Progress): Promise<void> {
    if (progress.step === this.step && performance.now() < this.notBefore) return;
    this.step = progress.step;
    this.notBefore = performance.now() + SHORTEST_GAP_MS;
    await this.database.transaction(tx => saveProgress(tx, this.id, this.state, progress));
  }
}
