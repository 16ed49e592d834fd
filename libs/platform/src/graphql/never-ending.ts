/** An async generator that yields nothing: it stands for a subscription whose frames take another way. */
export function neverEnding(onReturn: () => void): AsyncGenerator<never, void, void> {
  let end: (result: IteratorResult<never, void>) => void = () => undefined;
  const ended = new Promise<IteratorResult<never, void>>(resolve => (end = resolve));
  const finish = (): Promise<IteratorResult<never, void>> => {
    onReturn();
    end({ done: true, value: undefined });
    return ended;
  };
  return {
    next: () => ended,
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await finish()),
  };
}
