/**
 * An expected "no": a rule said so, and nothing was changed. Codes are for programs, sentences for people.
 * Everything that is thrown and is not a Refusal is a bug.
 */
export class Refusal extends Error {
  constructor(
    /** UPPER_SNAKE, stable; the web app has its own sentence for each. */
    readonly code: string,
    sentence: string,
    /** Path of the input field at fault, such as `agenda.2.title`. */
    readonly field?: string,
    /** What a program may want to know besides, such as the seconds to wait. */
    readonly facts: Readonly<Record<string, number>> = {},
  ) {
    super(sentence);
    this.name = 'Refusal';
  }
}
