import { Field, ID, InputType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import {
  CalendarDayScalar,
  IdField,
  IdsField,
  OptionalTextField,
  refuse,
  TextField,
  WholeNumberField,
} from '@sifang/platform';
import type { Matter } from '@sifang/voting/domain';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BodyKind } from '../../domain/body/body-kind.js';
import { ElectionKind } from '../../domain/election/kinds.js';
import { Duty } from '../../domain/group/duties.js';
import { GroupSide } from '../../domain/group/group.js';
import { TieBreak } from '../../domain/law/election-profile.js';

const MOST_MEMBERS = 31;
const MOST_ITEMS = 10;
const MOST_CANDIDATES = 40;
const MOST_WITNESSES = 20;
const LONGEST_TERM = 10;

export const notAnId = refuse('INVALID_ID', 'This is not an id.');
export const lower = Transform(({ value }) => value && String(value).toLowerCase());
const profile = [
  IsNotEmpty(refuse('TEXT_EMPTY', 'Please write something here.')),
  MaxLength(20, refuse('TEXT_TOO_LONG', 'At most 20 characters.')),
];
const Profile = (): PropertyDecorator => (target, key) => {
  profile.forEach(check => check(target, key));
  Field({ defaultValue: 'national', description: 'Rule profile, by its key or its Chinese name.' })(
    target,
    key,
  );
};

@InputType({ description: '启动选举' })
export class OpenElectionInput {
  @IdField('Chosen by you: a retry opens once.')
  id: string;

  @IdField('The estate.')
  estateId: string;

  @Field(() => BodyKind, { defaultValue: BodyKind.COMMITTEE, description: 'What is elected.' })
  bodyKind: BodyKind;

  @Field(() => ElectionKind, { description: 'Why.' })
  kind: ElectionKind;

  @TextField(300, 'What it is begun for, for everybody to read.')
  because: string;

  @Profile()
  profile: string;
}

@InputType({ description: '业主联名申请成立业主大会' })
export class RequestElectionInput {
  @IdField('Chosen by you: a retry asks once.')
  id: string;

  @IdField('The estate.')
  estateId: string;

  @TextField(300, 'Why, for everybody to read.')
  because: string;

  @Profile()
  profile: string;
}

@InputType({ description: 'Somebody of the group.' })
export class GroupMemberInput {
  @TextField(30, 'Name.')
  name: string;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'Account; left out: none is known.' })
  personId: string | null = null;

  @Field(() => GroupSide, { description: 'For whom.' })
  side: GroupSide;

  @Field({ defaultValue: false, description: 'Whether they lead the group.' })
  leads: boolean;
}

@InputType({ description: '组建筹备组（换届小组）' })
export class FormElectionGroupInput {
  @IdField('The election.')
  electionId: string;

  @ArrayMaxSize(MOST_MEMBERS, refuse('LIST_TOO_LONG', `At most ${MOST_MEMBERS}.`))
  @ValidateNested({ each: true })
  @Type(() => GroupMemberInput)
  @Field(() => [GroupMemberInput], { description: `Up to ${MOST_MEMBERS}.` })
  members: GroupMemberInput[];
}

@InputType({ description: 'A duty that is done.' })
export class CompleteElectionDutyInput {
  @IdField('The election.')
  electionId: string;

  @Field(() => Duty, { description: 'Which; notice, meeting and result are done by the vote.' })
  duty: Duty;

  @OptionalTextField(300, 'What was done, for everybody to read.')
  note: string;
}

@InputType({ description: '开始推荐候选人' })
export class OpenNominationsInput {
  @IdField('The election.')
  electionId: string;

  @WholeNumberField([1, MOST_MEMBERS], 'Seats of the whole committee, an odd number.')
  size: number;

  @WholeNumberField([1, LONGEST_TERM], 'Years of the term.', 5)
  termYears: number;

  @IsOptional()
  @ArrayMaxSize(4, refuse('LIST_TOO_LONG', 'At most 4.'))
  @Field(() => [TieBreak], {
    nullable: true,
    description:
      'How equal votes are told apart, by the method of this election; left out: as the place has it.',
  })
  tieBreak: TieBreak[] | null = null;

  @WholeNumberField(
    [0, 100],
    '差额: candidates beyond the seats, in per cent of them; 0: as the place has it.',
    0,
  )
  surplusPercent: number;
}

@InputType({ description: '候选人名单公示' })
export class PostCandidateListInput {
  @IdField('The election.')
  electionId: string;

  @OptionalTextField(300, 'Why it differs from the one before; needed for all but the first.')
  reason: string;
}

@InputType({ description: '对候选人名单的异议' })
export class RaiseListObjectionInput {
  @IdField('Chosen by you: a retry raises once.')
  id: string;

  @IdField('The election.')
  electionId: string;

  @lower
  @IsOptional()
  @IsUUID('loose', notAnId)
  @Field(() => ID, { nullable: true, description: 'About whom; left out: the list as a whole.' })
  candidateId: string | null = null;

  @TextField(500, 'What is objected.')
  text: string;
}

@InputType({ description: 'An answer to an objection.' })
export class AnswerListObjectionInput {
  @IdField('The election.')
  electionId: string;

  @IdField('The objection.')
  objectionId: string;

  @TextField(500, 'For everybody to read.')
  answer: string;

  @Field({ description: 'Whether it is right.' })
  upheld: boolean;
}

@InputType({ description: 'What else all owners decide on the same ballot.' })
export class ElectionVoteItemInput {
  @Matches(/^278-[1-9]$/, refuse('MATTER_UNKNOWN', 'Give a matter of Art 278, such as 278-1.'))
  @Field(() => String, { description: 'Which matter of Art 278, 278-1 to 278-9.' })
  matter: Matter;

  @TextField(500, 'As it shall stand on the ballot.')
  text: string;
}

@InputType({ description: '起草选举的表决' })
export class DraftElectionVoteInput {
  @IdField('The election.')
  electionId: string;

  @IdField('Of the vote, chosen by you: a retry drafts once.')
  voteId: string;

  @TextField(100, 'Title of the vote.')
  title: string;

  @ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))
  @ValidateNested({ each: true })
  @Type(() => ElectionVoteItemInput)
  @Field(() => [ElectionVoteItemInput], {
    defaultValue: [],
    description: `Besides the election, up to ${MOST_ITEMS}, such as the rules of the assembly.`,
  })
  otherItems: ElectionVoteItemInput[];
}

@InputType({ description: '抽签, before witnesses.' })
export class RecordLotInput {
  @IdField('The election.')
  electionId: string;

  @IdsField(MOST_CANDIDATES, 'All who are equal, as drawn.')
  candidateIds: string[];

  @Field(() => CalendarDayScalar, { description: 'When it was drawn.' })
  drawnOn: CalendarDay;

  @TextField(100, 'Where it was drawn.')
  place: string;

  @ArrayMaxSize(MOST_WITNESSES, refuse('LIST_TOO_LONG', `At most ${MOST_WITNESSES}.`))
  @MaxLength(30, { each: true, ...refuse('TEXT_TOO_LONG', 'At most 30 characters.') })
  @Field(() => [String], { description: 'Two at least, none of them a candidate.' })
  witnesses: string[];
}

@InputType({ description: 'An election, and why.' })
export class ElectionReasonInput {
  @IdField('The election.')
  electionId: string;

  @TextField(500, 'Why, for everybody to read.')
  reason: string;
}
