/**
 * In which order the candidates of an election stand on the ballot of a unit: each unit's begins with the one after that with
 * which the unit before began, so that everybody is first equally often [D]. Phone, paper and desk show the same.
 * @param unitNo number of the unit on the roll
 * @param candidates how many there are
 * @returns their places in the order of the items, from 0
 */
export function candidateOrder(unitNo: number, candidates: number): number[] {
  return Array.from({ length: candidates }, (_, at) => (unitNo + at) % candidates);
}
