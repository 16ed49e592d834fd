import { ageOfOldestMessage, jobFigures, type Database, type JobFigures } from '@sifang/platform';

interface Found {
  readonly jobs: JobFigures;
  /** Seconds. */
  readonly oldestMessage: number;
}

/** Whoever asks for the figures again and again keeps the database no busier than this. */
const REMEMBERED_MS = 1_000;

/** What only the database knows; null while it does not answer. */
export class Stored {
  private found: Promise<Found | null> | null = null;
  private until = 0;

  constructor(private readonly database: Database) {}

  read(): Promise<Found | null> {
    if (this.found && performance.now() < this.until) return this.found;
    this.until = performance.now() + REMEMBERED_MS;
    this.found = this.ask().catch(() => null);
    return this.found;
  }

  private async ask(): Promise<Found> {
    const [jobs, oldestMessage] = await Promise.all([
      jobFigures(this.database),
      ageOfOldestMessage(this.database),
    ]);
    return { jobs, oldestMessage };
  }
}
