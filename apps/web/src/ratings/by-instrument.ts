/** In the order in which each instrument comes first: only what one and the same asked is compared. */
export function byInstrument<T extends { readonly instrumentCode: string }>(
  all: readonly T[],
): (readonly T[])[] {
  const codes = [...new Set(all.map(each => each.instrumentCode))];
  return codes.map(code => all.filter(each => each.instrumentCode === code));
}
