import { Module, type OnModuleInit } from '@nestjs/common';
import { onVotersChanged } from '@sifang/estates';
import { onAppointed } from '@sifang/identity';
import { Clock } from '@sifang/kernel';
import { Database, Papers, Seals, TaskList } from '@sifang/platform';
import { CallingReader } from './application/calling/calling-reader.js';
import { BallotBox } from './application/casting/ballot-box.js';
import { Booth } from './application/casting/booth.js';
import { CLOSING_TASK, closeWhenItIsTime } from './application/life/closing-job.js';
import { PAPER_DELIVERY } from './application/paper/deliver-paper.js';
import { PaperDesk } from './application/paper/paper-desk.js';
import { PaperReader } from './application/paper/paper-reader.js';
import { seeDelivery, seeLetter, seeScan } from './application/paper/see-papers.js';
import { PAPER_SCAN } from './application/paper/settle-paper.js';
import { PaperSheets } from './application/paper/sheets/paper-sheets.js';
import { LETTER_SCAN } from './application/proxy/enter-letter.js';
import {
  lapseLettersAtMidnight,
  lapseLettersOfUnfit,
  LETTERS_TASK,
} from './application/proxy/lapse-letters.js';
import { LetterReader } from './application/proxy/letter-reader.js';
import { CHECKPOINTS_TASK, signWhatCame } from './application/proof/sign-checkpoint.js';
import { VoteBundles } from './application/proof/vote-bundles.js';
import { VoteProofs } from './application/proof/vote-proofs.js';
import { followVoters, followVotersAtMidnight, VOTERS_TASK } from './application/roll/refresh-voters.js';
import { ResultPapers } from './application/result/papers/result-papers.js';
import { ResultReader } from './application/result/result-reader.js';
import { VoteScreens } from './application/screen/vote-screens.js';
import { SETTLEMENT_EVIDENCE } from './application/settling/propose-settlement.js';
import { seeEvidence } from './application/settling/see-evidence.js';
import { SettlementReader } from './application/settling/settlement-reader.js';
import { VoteReader } from './application/vote-reader.js';
import { CallingResolver } from './graphql/calling.resolver.js';
import { CastResolver } from './graphql/cast.resolver.js';
import './graphql/enums.js';
import { OwnersVoteDeskResolver } from './graphql/owners-vote-desk.resolver.js';
import { OwnersVoteResolver } from './graphql/owners-vote.resolver.js';
import { PaperBallotResolver } from './graphql/paper-ballot.resolver.js';
import { VoteScreenResolver } from './graphql/vote-screen.resolver.js';
import { ProofResolver } from './graphql/proof.resolver.js';
import { ProxyLetterResolver } from './graphql/proxy-letter.resolver.js';
import { ResultResolver } from './graphql/result.resolver.js';
import { SettlementResolver } from './graphql/settlement.resolver.js';
import { votingConstraints } from './persistence/voting.schema.js';

@Module({
  providers: [
    VoteProofs,
    VoteBundles,
    ProofResolver,
    ResultReader,
    ResultPapers,
    ResultResolver,
    SettlementReader,
    SettlementResolver,
    BallotBox,
    Booth,
    CastResolver,
    VoteReader,
    OwnersVoteResolver,
    OwnersVoteDeskResolver,
    CallingReader,
    CallingResolver,
    PaperDesk,
    PaperReader,
    PaperSheets,
    LetterReader,
    PaperBallotResolver,
    ProxyLetterResolver,
    VoteScreens,
    VoteScreenResolver,
  ],
  exports: [PaperSheets, ResultPapers, VoteBundles, VoteProofs],
})
export class VotingModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: TaskList,
    private readonly papers: Papers,
    private readonly seals: Seals,
  ) {}

  onModuleInit(): void {
    this.database.refuseOn(votingConstraints);
    this.papers.ownedAs(PAPER_DELIVERY, seeDelivery);
    this.papers.ownedAs(PAPER_SCAN, seeScan);
    this.papers.ownedAs(LETTER_SCAN, seeLetter);
    this.papers.ownedAs(SETTLEMENT_EVIDENCE, seeEvidence);
    onVotersChanged('voting', followVoters);
    onAppointed('voting', (tx, personId, now) => lapseLettersOfUnfit(tx, [personId], now));
    this.tasks.register(CLOSING_TASK, ({ id }) => closeWhenItIsTime(this.database, this.seals, id!));
    this.tasks.everyMinute(CHECKPOINTS_TASK, () =>
      signWhatCame(this.database, this.seals, () => this.clock.now()),
    );
    this.tasks.everyMidnight(VOTERS_TASK, () => followVotersAtMidnight(this.database, this.clock));
    this.tasks.everyMidnight(LETTERS_TASK, () => lapseLettersAtMidnight(this.database, this.clock));
  }
}
