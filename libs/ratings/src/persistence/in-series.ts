/**
 * Whether round `a` and round `b` follow one another: cards and trends compare answers to the same questions. Versions of
 * one instrument do; two instruments of one kind, such as a short monthly and a long yearly one, do not.
 */
export const inSeries = (a: string, b: string): string =>
  `${a}.estate_id = ${b}.estate_id AND ${a}.subject_id = ${b}.subject_id AND ${a}.kind = ${b}.kind
   AND ${a}.instrument_code = ${b}.instrument_code`;
