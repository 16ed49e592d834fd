import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdField, IdsField, OptionalTextField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Choice } from '../domain/ballot/ballot.js';
import { AccountedAs, DeliveredHow } from '../domain/paper/paper.js';
import './ballot-choice.enum.js';

const MOST_NUMBER = 1_000_000;
const MOST_ITEMS = 40;

function ChoicesField(): PropertyDecorator {
  return (target, key) => {
    Field(() => [Choice], { description: 'One for each item, in their order.' })(target, key);
    ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))(target, key as string);
  };
}

@InputType({ description: 'For which units papers are printed.' })
export class PrintPapersInput {
  @IdField('The vote.')
  voteId: string;

  @IsOptional()
  @ArrayMaxSize(5_000, refuse('LIST_TOO_LONG', 'At most 5000.'))
  @Field(() => [Int], {
    nullable: true,
    description: 'Numbers of units on the roll, up to 5000; left out: every unit that has never had a paper.',
  })
  unitNos: number[] | null = null;
}

@InputType({ description: 'A paper of a vote.' })
export class PaperInput {
  @IdField('The vote.')
  voteId: string;

  @WholeNumberField([1, MOST_NUMBER], 'As printed on the paper.')
  number: number;
}

@InputType({ description: 'A paper that comes back.' })
export class ReturnPaperInput extends PaperInput {
  @IsOptional()
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, {
    nullable: true,
    description: 'The letter of proxy on which an agent hands it in; left out: the owner does.',
  })
  letterId: string | null = null;
}

@InputType({ description: 'How a paper was delivered.' })
export class DeliverPaperInput extends PaperInput {
  @Field(() => DeliveredHow, { description: 'How.' })
  how: DeliveredHow;

  @OptionalTextField(200, 'Who signed for it, the number of the letter, where it hangs.')
  proof: string;

  @IdsField(9, 'Photos that you have sent.')
  photoIds: string[];
}

@InputType({ description: 'What you read on a paper.' })
export class KeyPaperInput extends PaperInput {
  @ChoicesField()
  choices: Choice[];
}

@InputType({ description: 'What a third person reads on a paper, with its scan.' })
export class SettlePaperInput extends KeyPaperInput {
  @IdsField(9, 'Scans that you have sent; at least one.')
  scanIds: string[];
}

@InputType({ description: 'Why a paper does not come back.' })
export class AccountForPaperInput extends PaperInput {
  @IsIn(
    Object.values(AccountedAs).filter(as => as !== AccountedAs.REPLACED),
    refuse('PAPER_REPLACED_BY_ACT', 'Replace the paper instead.'),
  )
  @Field(() => AccountedAs, { description: 'Why; a paper is REPLACED by replacePaper.' })
  as: AccountedAs;

  @OptionalTextField(200, 'A note.')
  note: string;
}

@InputType({ description: 'A paper that another takes the place of.' })
export class ReplacePaperInput extends PaperInput {
  @TextField(200, 'Why.')
  reason: string;
}

@InputType({ description: 'An owner votes at the desk or at the door.' })
export class FillPaperInPersonInput {
  @IdField('The vote.')
  voteId: string;

  @WholeNumberField([1, MOST_NUMBER], 'Number of the unit on the roll.')
  unitNo: number;

  @IsIn(
    [DeliveredHow.SIGNED_FOR, DeliveredHow.AT_THE_DOOR],
    refuse('NOT_IN_PERSON', 'In person it is SIGNED_FOR or AT_THE_DOOR.'),
  )
  @Field(() => DeliveredHow, { description: 'SIGNED_FOR at the desk, or AT_THE_DOOR.' })
  how: DeliveredHow.SIGNED_FOR | DeliveredHow.AT_THE_DOOR;

  @TextField(200, 'Who was there, and who helped.')
  proof: string;

  @ChoicesField()
  choices: Choice[];
}

@InputType({ description: 'A letter of proxy.' })
export class GiveLetterInput {
  @IdField('Chosen by you.')
  id: string;

  @IdField('The vote.')
  voteId: string;

  @WholeNumberField([1, MOST_NUMBER], 'Number of the unit on the roll.')
  unitNo: number;

  @IsOptional()
  @IsUUID('loose', refuse('INVALID_ID', 'This is not an id.'))
  @Field(() => ID, { nullable: true, description: 'The person who votes; left out: whom room and name say.' })
  agentId: string | null = null;

  @OptionalTextField(50, 'A unit for which the agent votes, as people say it: 3-1-502.')
  room: string;

  @OptionalTextField(50, "The agent's name.")
  agentName: string;

  @ArrayMaxSize(MOST_ITEMS, refuse('LIST_TOO_LONG', `At most ${MOST_ITEMS}.`))
  @Field(() => [Choice], {
    nullable: 'items',
    description: 'One for each item, in their order; null where the agent decides.',
  })
  instruction: (Choice | null)[];
}

@InputType({ description: 'An agent without an account here, as letter and certificate have them.' })
export class OutsideAgentInput {
  @TextField(50, 'Full name.')
  name: string;

  @TextField(6, 'The last six characters of the certificate; kept sealed.')
  idSuffix: string;
}

@InputType({ description: 'A letter of proxy on paper.' })
export class EnterLetterInput extends GiveLetterInput {
  @IsOptional()
  @ValidateNested()
  @Type(() => OutsideAgentInput)
  @Field(() => OutsideAgentInput, {
    nullable: true,
    description: 'Instead of `agentId`: who votes, where they have no account here and the place allows it.',
  })
  outsideAgent: OutsideAgentInput | null = null;

  @IdsField(9, 'Scans that you have sent; at least one.')
  scanIds: string[];
}
