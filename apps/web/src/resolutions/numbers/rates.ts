import type { ResolutionNumbersQuery } from '../../graphql/generated';

export type OrganisationNumbers = ResolutionNumbersQuery['resolutionNumbers']['organisations'][number];
type Count = Exclude<keyof OrganisationNumbers, 'organisationId' | 'name'>;

export function sumOf(rows: readonly OrganisationNumbers[], count: Count): number {
  return rows.reduce((sum, row) => sum + row[count], 0);
}

/** In percent with one digit, down; a dash where there is nothing to be counted. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((1000 * part) / whole) / 10).toFixed(1)}%`;
}

/** The three rates (三率) of some organisations together. */
export function ratesOf(rows: readonly OrganisationNumbers[]) {
  const adopted = sumOf(rows, 'adopted');
  const content = sumOf(rows, 'satisfied') + sumOf(rows, 'fairlySatisfied');
  const rated = content + sumOf(rows, 'dissatisfied');
  return {
    responded: percent(sumOf(rows, 'responded'), adopted),
    solved: percent(sumOf(rows, 'closed'), adopted),
    satisfied: percent(content, rated),
    satisfiedOfAll: percent(content, rated + sumOf(rows, 'waiting') + sumOf(rows, 'unrated')),
    onTimeRate: percent(sumOf(rows, 'onTime'), sumOf(rows, 'closed')),
  };
}
