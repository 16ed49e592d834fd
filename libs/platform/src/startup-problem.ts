/** Something a person must put right before the program can start. Its message is printed alone, without a stack. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
