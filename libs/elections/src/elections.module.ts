import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { onVotersChanged } from '@sifang/estates';
import { Clock } from '@sifang/kernel';
import { membersKnownBy, onMeetingEnded } from '@sifang/meetings';
import { CONFIG, Database, Papers, TaskList, WaysOut, type Config } from '@sifang/platform';
import { onOfficerNamed, onVoteMoved } from '@sifang/voting';
import { CommitteePapers } from './application/body/papers/committee-papers.js';
import { CommitteeReader } from './application/body/committee-reader.js';
import { WATCH_BODIES_TASK, watchBodies } from './application/body/watch-bodies.js';
import { FIRST_ASSEMBLIES_TASK, watchFirstAssemblies } from './application/body/watch-first-assemblies.js';
import { CANDIDATE_PHOTO } from './application/election/edit-candidate-page.js';
import { ElectionReader } from './application/election/election-reader.js';
import { followGroups } from './application/election/follow-group.js';
import { followOfficer, followVote } from './application/election/follow-vote.js';
import { OwnElectionsReader } from './application/election/own-elections-reader.js';
import { ElectionPapers } from './application/election/papers/election-papers.js';
import { seeCandidatePhoto } from './application/election/see-candidate-photo.js';
import { DUTIES_TASK, watchDuties } from './application/election/watch-duties.js';
import { tellNews, tellOne } from './application/news/tell-news.js';
import { followMeeting } from './application/term/follow-meeting.js';
import { followRegister } from './application/term/follow-register.js';
import { membersForMeeting } from './application/term/members-for-meeting.js';
import { CommitteeResolver } from './graphql/body/committee.resolver.js';
import './graphql/body/enums.js';
import { CandidateResolver } from './graphql/election/candidate.resolver.js';
import { ElectionResolver } from './graphql/election/election.resolver.js';
import './graphql/election/enums.js';
import { electionsConstraints } from './persistence/elections.schema.js';
import { NEWS_TASK, NEWS_TO_TASK } from './persistence/news/news.repository.js';

@Module({
  providers: [
    CommitteeReader,
    CommitteePapers,
    CommitteeResolver,
    ElectionReader,
    OwnElectionsReader,
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
    private readonly ways: WaysOut,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(electionsConstraints);
    this.papers.ownedAs(CANDIDATE_PHOTO, seeCandidatePhoto);
    onVotersChanged('elections', async (tx, unitIds, now) => {
      await followGroups(tx, unitIds, now);
      await followRegister(tx, unitIds, now);
    });
    onVoteMoved('elections', followVote);
    onMeetingEnded('elections', followMeeting);
    membersKnownBy('elections', membersForMeeting);
    onOfficerNamed('elections', followOfficer);
    this.tasks.everyMidnight(WATCH_BODIES_TASK, () => watchBodies(this.database, this.clock));
    this.tasks.everyMidnight(FIRST_ASSEMBLIES_TASK, () => watchFirstAssemblies(this.database, this.clock));
    this.tasks.everyMidnight(DUTIES_TASK, () => watchDuties(this.database, this.clock));
    this.tasks.register(NEWS_TASK, of => tellNews(this.database, this.clock, of as never));
    const { ways, config } = this;
    this.tasks.register(NEWS_TO_TASK, of =>
      tellOne(this.database, this.clock, { ways, config }, of as never),
    );
  }
}
