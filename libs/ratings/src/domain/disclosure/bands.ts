/** How many gave an item from `least` to `most`, both included. */
export interface Band {
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Neighbouring values stand together until enough gave one of them; of a value that nobody gave everybody may know. */
export function bandsOf(
  values: readonly number[],
  [least, most]: readonly [number, number],
  smallest: number,
): Band[] {
  const isTooFew = ({ count }: Band): boolean => count > 0 && count < smallest;
  const bands: Band[] = [];
  for (let value = least; value <= most; value++) {
    const band = { least: value, most: value, count: values.filter(each => each === value).length };
    const last = bands.at(-1);
    if (last && isTooFew(last)) bands.splice(-1, 1, together(last, band));
    else bands.push(band);
  }
  while (bands.length > 1 && isTooFew(bands.at(-1)!)) {
    const [before, last] = bands.splice(-2) as [Band, Band];
    bands.push(together(before, last));
  }
  return bands;
}

function together(one: Band, next: Band): Band {
  return { least: one.least, most: next.most, count: one.count + next.count };
}
