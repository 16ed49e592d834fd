/** For `expect(…).toThrow(refusal('CODE', 'field'))`; a field that is left out must not be there. */
export function refusal(code: string, field?: string): Error {
  return expect.objectContaining({ name: 'Refusal', code, field }) as Error;
}
