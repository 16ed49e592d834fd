/** How somebody comes: without having seen anything, from where they stopped, or because rights may have changed. */
export type Coming = 'new' | 'back' | 'again';

/** What happened to those who follow, counted since the process began. */
export class LiveFigures {
  /** The first answers: a view to who is new, a newer view or word that nothing happened to who comes back. */
  readonly answers = { new: 0, newer: 0, unchanged: 0 };
  rightsAskedAgain = 0;
  /** States that somebody was never sent, because a newer one was there before the network had taken the last. */
  skipped = 0;
  /** Sockets asked to come back later, because too many came at once. */
  turnedAway = 0;
  private readonly listeners: ((seconds: number) => void)[] = [];

  count(coming: Coming, unchanged: boolean): void {
    if (coming === 'again') return;
    if (coming === 'new') this.answers.new++;
    else if (unchanged) this.answers.unchanged++;
    else this.answers.newer++;
  }

  /** @param listener gets the seconds from hearing of a change to the last frame written, for each change and room */
  onTold(listener: (seconds: number) => void): void {
    this.listeners.push(listener);
  }

  told(seconds: number): void {
    this.listeners.forEach(listener => listener(seconds));
  }
}
