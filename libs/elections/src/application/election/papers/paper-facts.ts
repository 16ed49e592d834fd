import type { CandidateViewRow } from '../../../persistence/election/candidate-view.queries.js';
import type { ElectionViewRow } from '../../../persistence/election/election-view.queries.js';

/** What the papers of an election are written from. */
export interface ElectionPaperFacts {
  readonly row: ElectionViewRow;
  readonly candidates: readonly Pick<
    CandidateViewRow,
    'id' | 'name' | 'unitName' | 'nominatedBy' | 'nominator'
  >[];
}
