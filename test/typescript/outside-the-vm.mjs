// What jest's VM gives and its absence takes: lines of the TypeScript in a stack, and somebody who watches the clock.
process.setSourceMapsEnabled(true);

/** A machine may be busy: this finds what never comes. */
const LIMIT_MS = 60_000;

for (const name of ['it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'])
  globalThis[name] = inTime(globalThis[name], name.startsWith('before') || name.startsWith('after') ? 0 : 1);

/** @param place of the function among the arguments; the limit may stand behind it, in ms */
function inTime(given, place) {
  const limited = (...args) => {
    if (typeof args[place] === 'function') args[place] = within(args[place + 1] ?? LIMIT_MS, args[place]);
    return given(...args);
  };
  for (const way of ['only', 'skip', 'todo']) if (given[way]) limited[way] = given[way];
  if (given.each) limited.each = table => inTime(given.each(table), 1);
  return limited;
}

/** Not by a deadline of its own does the function end: whatever it waits for goes on, and the next test begins. */
function within(ms, work) {
  return async (...args) => {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Exceeded ${ms} ms.`)), ms);
    });
    try {
      return await Promise.race([work(...args), late]);
    } catch (error) {
      throw withCause(error);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** What is printed is the stack alone; of a property that failed the cause says why. */
function withCause(error) {
  if (error?.cause?.stack) error.stack += `\nCaused by: ${error.cause.stack}`;
  return error;
}
