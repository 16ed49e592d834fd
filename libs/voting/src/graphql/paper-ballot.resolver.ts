import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { accountForPaper } from '../application/paper/account-for-paper.js';
import { deliverPaper } from '../application/paper/deliver-paper.js';
import { fillPaperInPerson } from '../application/paper/fill-paper-in-person.js';
import { PaperDesk } from '../application/paper/paper-desk.js';
import { PaperReader } from '../application/paper/paper-reader.js';
import { printPapers } from '../application/paper/print-papers.js';
import { replacePaper } from '../application/paper/replace-paper.js';
import { returnPaper } from '../application/paper/return-paper.js';
import { lettersOf } from '../domain/ballot/letters.js';
import { PaperState } from '../domain/paper/paper-state.js';
import {
  AccountForPaperInput,
  DeliverPaperInput,
  FillPaperInPersonInput,
  KeyPaperInput,
  PrintPapersInput,
  ReplacePaperInput,
  ReturnPaperInput,
  SettlePaperInput,
} from './paper-ballot.inputs.js';
import { PaperBallotType, PaperDifferenceType, PaperFiguresType } from './paper-ballot.type.js';

const VoteId = () => Args('voteId', { type: () => ID, description: 'The vote.' });

@Resolver()
export class PaperBallotResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: PaperReader,
    private readonly desk: PaperDesk,
  ) {}

  @Query(() => [PaperBallotType], {
    description:
      'Papers of a vote by their numbers, for those who handle them. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, NUMBER_OUT_OF_RANGE.',
  })
  paperBallots(
    @CurrentActor() actor: Actor,
    @VoteId() voteId: string,
    @Args('states', {
      type: () => [PaperState],
      nullable: true,
      description: 'Left out: whatever their state.',
    })
    states: PaperState[] | null,
    @Args('search', { defaultValue: '', description: "A number, or a part of a unit's name." })
    search: string,
    @Args('after', { type: () => Int, defaultValue: 0, description: 'The last number that you have.' })
    after: number,
    @Args('first', { type: () => Int, defaultValue: 50, description: '1 to 200.' }) first: number,
  ): Promise<PaperBallotType[]> {
    return this.reader.page(actor, {
      ...{
        voteId: asId(voteId, 'voteId'),
        states: states ?? null,
        search: search.trim().slice(0, 50),
        after,
        first,
      },
    });
  }

  @Query(() => [PaperBallotType], {
    description:
      'Up to 200 papers that you may key: nobody has yet, or somebody else. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  papersToKey(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<PaperBallotType[]> {
    return this.reader.toKey(actor, asId(voteId, 'voteId'));
  }

  @Query(() => [PaperDifferenceType], {
    description: 'Papers that two people have read differently. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  paperDifferences(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<PaperDifferenceType[]> {
    return this.reader.differences(actor, asId(voteId, 'voteId'));
  }

  @Query(() => PaperFiguresType, {
    description: '发放、送达、回收、去向. Refused: VOTE_NOT_FOUND, NOT_ENTITLED.',
  })
  paperFigures(@CurrentActor() actor: Actor, @VoteId() voteId: string): Promise<PaperFiguresType> {
    return this.reader.figures(actor, asId(voteId, 'voteId'));
  }

  @Mutation(() => [Int], {
    description:
      'Numbers papers; the sheets are at /files/votes/<id>/paper-ballots.docx. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, ' +
      'PAPER_NEEDS_NAMED, VOTE_STATE_UNFIT, VOTE_CLOSED, NOT_ON_ROLL, PAPER_OUT_ALREADY.',
  })
  printPapers(@CurrentActor() actor: Actor, @Args('input') input: PrintPapersInput): Promise<number[]> {
    return this.acts.run(printPapers, actor, input);
  }

  @Mutation(() => PaperBallotType, {
    description:
      '换发: the paper is void, the answer is the one in its place. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, ' +
      'PAPER_BALLOT_NOT_FOUND, VOTE_STATE_UNFIT, VOTE_CLOSED, PAPER_STATE_UNFIT.',
  })
  async replacePaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReplacePaperInput,
  ): Promise<PaperBallotType> {
    return this.reader.one(actor, input.voteId, await this.acts.run(replacePaper, actor, input));
  }

  @Mutation(() => PaperBallotType, {
    description:
      '送达. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, VOTE_CLOSED, PAPER_BALLOT_NOT_FOUND, PAPER_STATE_UNFIT, ' +
      'PAPER_VOID, PAPER_NOT_FOUND.',
  })
  async deliverPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeliverPaperInput,
  ): Promise<PaperBallotType> {
    return this.reader.one(actor, input.voteId, await this.acts.run(deliverPaper, actor, input));
  }

  @Mutation(() => PaperBallotType, {
    description:
      '回收. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_NOT_OPEN_YET, VOTE_CLOSED, VOTE_STATE_UNFIT, PAPER_BALLOT_NOT_FOUND, ' +
      'PAPER_NOT_DELIVERED, PAPER_STATE_UNFIT, PAPER_VOID, LETTER_NOT_FOUND, LETTER_REVOKED.',
  })
  async returnPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReturnPaperInput,
  ): Promise<PaperBallotType> {
    return this.reader.one(actor, input.voteId, await this.acts.run(returnPaper, actor, input));
  }

  @Mutation(() => PaperBallotType, {
    description:
      '录入，另一人复核: read alike it is in the log when this is answered. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, ' +
      'VOTE_STATE_UNFIT, PAPER_BALLOT_NOT_FOUND, PAPER_STATE_UNFIT, PAPER_KEYED_BY_YOU, CHOICES_UNFIT, AGAINST_INSTRUCTION.',
  })
  async keyPaper(
    @CurrentActor() actor: Actor,
    @Args('input') { choices, ...paper }: KeyPaperInput,
  ): Promise<PaperBallotType> {
    const number = await this.desk.key(actor, { ...paper, choices: lettersOf(choices) });
    return this.reader.one(actor, paper.voteId, number);
  }

  @Mutation(() => PaperBallotType, {
    description:
      'A third person says what stands on a paper that was read differently. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, ' +
      'VOTE_STATE_UNFIT, PAPER_BALLOT_NOT_FOUND, PAPER_STATE_UNFIT, SCAN_MISSING, PAPER_KEYED_BY_YOU, CHOICES_UNFIT, PAPER_NOT_FOUND.',
  })
  async settlePaper(
    @CurrentActor() actor: Actor,
    @Args('input') { choices, ...paper }: SettlePaperInput,
  ): Promise<PaperBallotType> {
    const number = await this.desk.settle(actor, { ...paper, choices: lettersOf(choices) });
    return this.reader.one(actor, paper.voteId, number);
  }

  @Mutation(() => PaperBallotType, {
    description:
      '说明去向. Refused: VOTE_NOT_FOUND, NOT_ENTITLED, VOTE_STATE_UNFIT, PAPER_BALLOT_NOT_FOUND, PAPER_STATE_UNFIT, ' +
      'PAPER_REPLACED_BY_ACT.',
  })
  async accountForPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: AccountForPaperInput,
  ): Promise<PaperBallotType> {
    return this.reader.one(actor, input.voteId, await this.acts.run(accountForPaper, actor, input));
  }

  @Mutation(() => PaperBallotType, {
    description:
      'An owner votes at the desk or at the door: handed over, filled in, taken back and keyed in one go; another person keys it ' +
      'again. Refused: as printPapers, deliverPaper, returnPaper and keyPaper.',
  })
  async fillPaperInPerson(
    @CurrentActor() actor: Actor,
    @Args('input') { choices, ...paper }: FillPaperInPersonInput,
  ): Promise<PaperBallotType> {
    const filled = { ...paper, choices: lettersOf(choices) };
    return this.reader.one(actor, paper.voteId, await this.acts.run(fillPaperInPerson, actor, filled));
  }
}
