import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdField, OptionalTextField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { Matter } from '../domain/law/matter.js';
import {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../domain/law/policies.js';
import { OfficerDuty } from '../domain/life/officers.js';
import { BallotForm, Disclosure } from '../domain/life/row.js';

const MOST_ITEMS = 20;
const MOST_BUILDINGS = 200;
/** 0.01 ㎡; 20 square kilometres are more than any estate has. */
const MOST_AREA = 2_000_000_000;

const notAnId = refuse('INVALID_ID', 'This is not an id.');
const lower = Transform(({ value }) => value && String(value).toLowerCase());

@InputType({ description: '表决事项' })
export class OwnersVoteItemInput {
  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'Chosen by you, or left out.' })
  id: string | null = null;

  @Matches(/^278-[1-9]$/, refuse('MATTER_UNKNOWN', 'Give a matter of Art 278, such as 278-8.'))
  @Field(() => String, { description: 'Which matter of Art 278, 278-1 to 278-9.' })
  matter: Matter;

  @TextField(500, 'What is voted on, as it shall stand on the ballot.')
  text: string;
}

@InputType({ description: 'What the vote settles; left out, as the profile has it.' })
export class OwnersVotePoliciesInput {
  @Field(() => DuplicatePolicy, { nullable: true, description: 'A unit with several ballots.' })
  duplicates: DuplicatePolicy | null = null;

  @Field(() => BlankPolicy, { nullable: true, description: 'An item without a mark.' })
  blank: BlankPolicy | null = null;

  @Field(() => ParkingPolicy, { nullable: true, description: 'Parking spaces and storerooms.' })
  parking: ParkingPolicy | null = null;

  @Field(() => SeveralUnitsPolicy, { nullable: true, description: 'An owner of several units.' })
  severalUnits: SeveralUnitsPolicy | null = null;

  @Field(() => FollowingPolicy, { nullable: true, description: 'Whether 随多数 can be chosen.' })
  following: FollowingPolicy | null = null;

  @OptionalTextField(200, "Article of the owners' rules by which silent ballots follow the majority.")
  silentArticle: string;
}

@InputType({ isAbstract: true })
abstract class SettingsFields {
  @TextField(100, 'Title.')
  title: string;

  @Field({ defaultValue: false, description: '临时会议' })
  temporary: boolean;

  @Field({ defaultValue: false, description: '测试: practised with, never among real ones.' })
  trial: boolean;

  @Field(() => BallotForm, { defaultValue: BallotForm.NAMED, description: 'Whether ballots bear names.' })
  form: BallotForm;

  @Field(() => Disclosure, {
    defaultValue: Disclosure.UNITS,
    description: 'What is published besides totals.',
  })
  disclosure: Disclosure;

  @IsOptional()
  @ArrayMinSize(1, refuse('BUILDING_MISSING', 'Name a building, or leave it out for the whole estate.'))
  @ArrayMaxSize(MOST_BUILDINGS, refuse('LIST_TOO_LONG', `At most ${MOST_BUILDINGS}.`))
  @MaxLength(50, { each: true, ...refuse('TEXT_TOO_LONG', 'At most 50 characters.') })
  @Field(() => [String], {
    nullable: true,
    description: `Only these buildings, up to ${MOST_BUILDINGS}; left out: the whole estate.`,
  })
  buildings: string[] | null = null;

  @IsNotEmpty(refuse('TEXT_EMPTY', 'Please write something here.'))
  @MaxLength(20, refuse('TEXT_TOO_LONG', 'At most 20 characters.'))
  @Field({ defaultValue: 'national', description: 'Rule profile, by its key or its Chinese name.' })
  profile: string;

  @IsOptional()
  @ValidateNested()
  @Type(() => OwnersVotePoliciesInput)
  @Field(() => OwnersVotePoliciesInput, { nullable: true, description: 'What differs from the profile.' })
  policies: OwnersVotePoliciesInput | null = null;
}

@InputType({ description: 'A vote to be drafted.' })
export class DraftOwnersVoteInput extends SettingsFields {
  @IdField('Chosen by you, so that a retry drafts it once.')
  id: string;

  @IdField('Of which estate.')
  estateId: string;

  @ValidateNested({ each: true })
  @Type(() => OwnersVoteItemInput)
  @ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))
  @Field(() => [OwnersVoteItemInput], {
    defaultValue: [],
    description: `What is voted on, in the order of the ballot, up to ${MOST_ITEMS}.`,
  })
  items: OwnersVoteItemInput[];
}

@InputType({ description: 'All settings of a draft, anew.' })
export class ChangeOwnersVoteDraftInput extends SettingsFields {
  @IdField('The vote.')
  voteId: string;
}

@InputType({ description: 'All items, anew.' })
export class ChangeOwnersVoteItemsInput {
  @IdField('The vote.')
  voteId: string;

  @ValidateNested({ each: true })
  @Type(() => OwnersVoteItemInput)
  @ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))
  @Field(() => [OwnersVoteItemInput], { description: `In the order of the ballot, up to ${MOST_ITEMS}.` })
  items: OwnersVoteItemInput[];
}

@InputType({ description: 'The roll is frozen and posted.' })
export class PostVoteRollInput {
  @IdField('The vote.')
  voteId: string;

  @IsOptional()
  @Min(1, refuse('NUMBER_OUT_OF_RANGE', `Give a whole number from 1 to ${MOST_AREA}.`))
  @Max(MOST_AREA, refuse('NUMBER_OUT_OF_RANGE', `Give a whole number from 1 to ${MOST_AREA}.`))
  @Field(() => Int, {
    nullable: true,
    description: 'What counts by the land registry, in 0.01 ㎡; left out: nobody asked it.',
  })
  registryArea: number | null = null;

  @OptionalTextField(500, 'Why the roll and the registry differ.')
  explanation: string;
}

@InputType({ description: 'Somebody who counts or watches.' })
export class NameVoteOfficerInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('Who; has an office at the estate, its community or its town.')
  personId: string;

  @Field(() => OfficerDuty, { description: 'Counts or watches.' })
  duty: OfficerDuty;
}

@InputType({ description: 'And does so no more.' })
export class WithdrawVoteOfficerInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('Who.')
  personId: string;
}

@InputType({ description: 'An objection to the roll, or an inquiry about the result.' })
export class RaiseVoteQuestionInput {
  @IdField('Chosen by you, so that a retry raises it once.')
  id: string;

  @IdField('The vote.')
  voteId: string;

  @TextField(1000, 'What is wrong, or what you would like to know.')
  text: string;

  @IsOptional()
  @Min(1, refuse('UNIT_NOT_FOUND', 'There is no such unit on this roll.'))
  @Field(() => Int, { nullable: true, description: 'Unit of the roll it is about; left out: the whole.' })
  unitNo: number | null = null;
}

@InputType({ description: 'What the desk says to it.' })
export class AnswerVoteQuestionInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('The question.')
  questionId: string;

  @TextField(1000, 'The answer, for everybody to read.')
  answer: string;

  @Field({ description: 'Whether who asked was right.' })
  upheld: boolean;
}

@InputType({ description: 'How the committee stands to putting a matter again.' })
export class CommitteeAgreesInput {
  @WholeNumberField([1, 99], 'Members of the committee.')
  members: number;

  @WholeNumberField([0, 99], 'Those of them who agree.')
  agree: number;
}

@InputType({ description: '公告' })
export class GiveVoteNoticeInput {
  @IdField('The vote.')
  voteId: string;

  @Field({ description: 'From when on ballots are taken; as many whole days ahead as the profile asks for.' })
  opensAt: Date;

  @Field({ description: 'The first moment at which none is taken any more.' })
  closesAt: Date;

  @IsOptional()
  @ValidateNested()
  @Type(() => CommitteeAgreesInput)
  @Field(() => CommitteeAgreesInput, {
    nullable: true,
    description: 'Asked where something comes again too soon, see `OwnersVote.raisedAgain`.',
  })
  committee: CommitteeAgreesInput | null = null;
}

@InputType({ description: '是否同一事项: whether an item is one in which too few took part before.' })
export class SayOfEarlierMatterInput {
  @IdField('The vote.')
  voteId: string;

  @IdField('Its item.')
  itemId: string;

  @IdField('The item that failed, see `OwnersVote.earlierMatters`.')
  earlierItemId: string;

  @Field({ description: 'Whether it is the same.' })
  same: boolean;

  @TextField(500, 'Why, for everybody to read.')
  reason: string;
}

@InputType({ description: '延期' })
export class ExtendOwnersVoteInput {
  @IdField('The vote.')
  voteId: string;

  @Field({ description: 'The new first moment at which no ballot is taken any more.' })
  until: Date;

  @TextField(500, 'Why, for everybody to read.')
  reason: string;
}

@InputType({ description: 'A vote, and why.' })
export class VoteReasonInput {
  @IdField('The vote.')
  voteId: string;

  @TextField(500, 'Why, for everybody to read.')
  reason: string;
}
