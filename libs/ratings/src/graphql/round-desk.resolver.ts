import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type Act } from '@sifang/platform';
import { acceptScore } from '../application/accept-score.js';
import { cancelRound } from '../application/cancel-round.js';
import { closeRound } from '../application/close-round.js';
import { decideScoreObjection } from '../application/decide-score-objection.js';
import { demandRectification } from '../application/demand-rectification.js';
import { Gauge } from '../application/gauge.js';
import { giveSheet } from '../application/give-sheet.js';
import { keyRatingPaper } from '../application/key-rating-paper.js';
import { objectToScore } from '../application/object-to-score.js';
import { openRound } from '../application/open-round.js';
import { publishScore } from '../application/publish-score.js';
import { recordFlagFinding } from '../application/record-flag-finding.js';
import { recordTalk } from '../application/record-talk.js';
import { remindRaters } from '../application/remind-raters.js';
import { RoundReader } from '../application/round-reader.js';
import { asOpened } from './as-opened.js';
import {
  DecideScoreObjectionInput,
  DemandRectificationInput,
  GiveRatingSheetInput,
  KeyRatingPaperInput,
  ObjectToScoreInput,
  OpenRatingRoundInput,
  RatingReasonInput,
  RecordFlagFindingInput,
  RecordTalkInput,
} from './rating.inputs.js';
import { BuildingCountType, RatingCommentType, RoundType } from './round.type.js';

const RoundId = () => Args('roundId', { type: () => ID, description: 'The round.' });
const ALL = 'RATING_ROUND_NOT_FOUND, NOT_ENTITLED';
const MARKS = 'ITEM_NOT_ASKED, ITEM_TWICE, ITEMS_MISSING, NOTHING_MARKED, MARK_OUT_OF_RANGE';

/** For who holds a round, who rates in the name of a body, and whom it is about. */
@Resolver()
export class RoundDeskResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: RoundReader,
    private readonly gauge: Gauge,
  ) {}

  @Query(() => [BuildingCountType], { description: `How many answered, by building. Refused: ${ALL}.` })
  ratingCounts(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<BuildingCountType[]> {
    return this.reader.counts(actor, asId(roundId, 'roundId'));
  }

  @Query(() => [RatingCommentType], {
    description: `What owners wrote, without who they are, from closing on; none where too few answered. Refused: ROUND_STILL_OPEN, ${ALL}.`,
  })
  ratingComments(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<RatingCommentType[]> {
    return this.reader.comments(actor, asId(roundId, 'roundId')) as Promise<RatingCommentType[]>;
  }

  @Mutation(() => RoundType, {
    description:
      'Open a round: it begins at once. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, ORGANISATION_NOT_FOUND, INSTRUMENT_NOT_FOUND, ' +
      'SETTINGS_UNFIT, MIN_SAMPLE_TOO_SMALL, CLOSING_UNFIT, ROUND_EXISTS, ID_TAKEN.',
  })
  async openRatingRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: OpenRatingRoundInput,
  ): Promise<RoundType> {
    return this.run(openRound, actor, asOpened(input));
  }

  @Mutation(() => RoundType, {
    description: `Ask those once more who have not answered, at most once a day. Refused: ROUND_NOT_OPEN, REMINDED_TODAY, ${ALL}.`,
  })
  remindRaters(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<RoundType> {
    return this.run(remindRaters, actor, asId(roundId, 'roundId'));
  }

  @Mutation(() => RoundType, {
    description:
      'Key a paper form; the same number again corrects it. Refused: ROUND_NOT_OPEN, UNIT_NOT_FOUND, UNIT_OF_RATED, ' +
      `UNIT_ANSWERED, PAPER_KEYED, KEYED_BY_ANOTHER, ${MARKS}, ${ALL}.`,
  })
  async keyRatingPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: KeyRatingPaperInput,
  ): Promise<RoundType> {
    const roundId = await this.acts.run(keyRatingPaper, actor, input);
    this.gauge.changed(roundId);
    return this.reader.one(actor, roundId);
  }

  @Mutation(() => RoundType, {
    description: `A body judges in its own name; again takes the place of it. Refused: ROUND_NOT_OPEN, ${MARKS}, ${ALL}.`,
  })
  giveRatingSheet(
    @CurrentActor() actor: Actor,
    @Args('input') input: GiveRatingSheetInput,
  ): Promise<RoundType> {
    return this.run(giveSheet, actor, input);
  }

  @Mutation(() => RoundType, {
    description: `Close it before its time. Refused: ROUND_NOT_OPEN, ROUND_PUBLISHED, ${ALL}.`,
  })
  closeRatingRound(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<RoundType> {
    return this.run(closeRound, actor, asId(roundId, 'roundId'));
  }

  @Mutation(() => RoundType, {
    description: `Cancel it before anything was counted. Refused: ROUND_NOT_OPEN, ROUND_PUBLISHED, ${ALL}.`,
  })
  cancelRatingRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: RatingReasonInput,
  ): Promise<RoundType> {
    return this.run(cancelRound, actor, input);
  }

  @Mutation(() => RoundType, {
    description:
      'The rated organisation objects to the score of an item, once for each. Refused: ROUND_NOT_PRELIMINARY, ' +
      `OBJECTION_TOO_LATE, SCORE_ACCEPTED, ITEM_NOT_ASKED, ITEM_OBJECTED, PAPER_NOT_FOUND, ID_TAKEN, ${ALL}.`,
  })
  objectToScore(@CurrentActor() actor: Actor, @Args('input') input: ObjectToScoreInput): Promise<RoundType> {
    return this.run(objectToScore, actor, input);
  }

  @Mutation(() => RoundType, {
    description: `The rated organisation has nothing more to object. Refused: ROUND_NOT_PRELIMINARY, ${ALL}.`,
  })
  acceptScore(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<RoundType> {
    return this.run(acceptScore, actor, asId(roundId, 'roundId'));
  }

  @Mutation(() => RoundType, {
    description:
      'Somebody who neither opened the round nor rated in it decides. Refused: OBJECTION_NOT_FOUND, NOT_ENTITLED, ' +
      'ROUND_NOT_PRELIMINARY, OBJECTION_DECIDED, DECIDER_INVOLVED.',
  })
  decideScoreObjection(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideScoreObjectionInput,
  ): Promise<RoundType> {
    return this.run(decideScoreObjection, actor, input);
  }

  @Mutation(() => RoundType, {
    description: `Once, and for good. Refused: ROUND_NOT_PRELIMINARY, ROUND_PUBLISHED, OBJECTIONS_OPEN, OBJECTIONS_MAY_COME, EARLIER_ROUND_WAITS, ${ALL}.`,
  })
  publishScore(@CurrentActor() actor: Actor, @RoundId() roundId: string): Promise<RoundType> {
    return this.run(publishScore, actor, asId(roundId, 'roundId'));
  }

  @Mutation(() => RoundType, {
    description:
      'A line of the 整改清单: it becomes a resolution. Refused: ROUND_NOT_PUBLISHED, ITEM_NOT_ASKED, ' +
      `RECTIFICATION_DEMANDED, DUE_IN_THE_PAST, ${ALL}.`,
  })
  demandRectification(
    @CurrentActor() actor: Actor,
    @Args('input') input: DemandRectificationInput,
  ): Promise<RoundType> {
    return this.run(demandRectification, actor, input);
  }

  @Mutation(() => RoundType, {
    description: `约谈 that goes with a card. Refused: ROUND_NOT_PUBLISHED, NO_CARD, ${ALL}.`,
  })
  recordTalk(@CurrentActor() actor: Actor, @Args('input') input: RecordTalkInput): Promise<RoundType> {
    return this.run(recordTalk, actor, input);
  }

  @Mutation(() => RoundType, {
    description:
      'What was found about the flags, for those who see them, before the result is published. Refused: ' +
      `ROUND_NOT_PRELIMINARY, NO_FLAGS, ${ALL}.`,
  })
  recordFlagFinding(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordFlagFindingInput,
  ): Promise<RoundType> {
    return this.run(recordFlagFinding, actor, input);
  }

  private async run<Input>(act: Act<Actor, Input, string>, actor: Actor, input: Input): Promise<RoundType> {
    return this.reader.one(actor, await this.acts.run(act, actor, input));
  }
}
