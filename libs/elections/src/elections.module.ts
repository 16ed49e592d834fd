import { Module, type OnModuleInit } from '@nestjs/common';
import { onVotersChanged } from '@sifang/estates';
import { Clock } from '@sifang/kernel';
import { Database, Papers, TaskList } from '@sifang/platform';
import { onVoteMoved } from '@sifang/voting';
import { CommitteePapers } from './application/body/papers/committee-papers.js';
import { CommitteeReader } from './application/body/committee-reader.js';
import { WATCH_BODIES_TASK, watchBodies } from './application/body/watch-bodies.js';
import { CANDIDATE_PHOTO } from './application/election/edit-candidate-page.js';
import { ElectionReader } from './application/election/election-reader.js';
import { followVote } from './application/election/follow-vote.js';
import { ElectionPapers } from './application/election/papers/election-papers.js';
import { seeCandidatePhoto } from './application/election/see-candidate-photo.js';
import { DUTIES_TASK, watchDuties } from './application/election/watch-duties.js';
import { followRegister } from './application/term/follow-register.js';
import { CommitteeResolver } from './graphql/body/committee.resolver.js';
import './graphql/body/enums.js';
import { CandidateResolver } from './graphql/election/candidate.resolver.js';
import { ElectionResolver } from './graphql/election/election.resolver.js';
import './graphql/election/enums.js';
import { electionsConstraints } from './persistence/elections.schema.js';

@Module({
  providers: [
    CommitteeReader,
    CommitteePapers,
    CommitteeResolver,
    ElectionReader,
    ElectionPapers,
    ElectionResolver,
    CandidateResolver,
  ],
  exports: [CommitteePapers, ElectionReader, ElectionPapers],
})
export class ElectionsModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(electionsConstraints);
    this.papers.ownedAs(CANDIDATE_PHOTO, seeCandidatePhoto);
    onVotersChanged('elections', followRegister);
    onVoteMoved('elections', followVote);
    this.tasks.everyMidnight(WATCH_BODIES_TASK, () => watchBodies(this.database, this.clock));
    this.tasks.everyMidnight(DUTIES_TASK, () => watchDuties(this.database, this.clock));
  }
}
