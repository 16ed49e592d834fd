import { Field, InputType } from '@nestjs/graphql';
import { IdField, TextField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ChairInput, OptionalIdField } from './chair.input.js';
import { AgendaItemDraft } from './schedule-meeting.input.js';

@InputType({ description: 'An item of a meeting.' })
export class AgendaItemInput extends ChairInput {
  @IdField('The item.')
  itemId: string;
}

@InputType({ description: 'Where an item that is still to come shall go.' })
export class MoveAgendaItemInput extends AgendaItemInput {
  @OptionalIdField('Before this item that is still to come, too; left out: last of all.')
  beforeId: string | null;
}

@InputType({ description: 'An item that comes off the agenda.' })
export class DropAgendaItemInput extends AgendaItemInput {
  @TextField(300, 'Why; everybody reads it.')
  because: string;
}

@InputType({ description: 'A matter that came up after the meeting was called.' })
export class InsertAgendaItemInput extends ChairInput {
  @IdField('Chosen by you, so that a retry puts it on the agenda once.')
  id: string;

  @ValidateNested()
  @Type(() => AgendaItemDraft)
  @Field(() => AgendaItemDraft, { description: 'The matter.' })
  item: AgendaItemDraft;

  @TextField(300, 'Why it cannot wait for the next meeting; everybody reads it.')
  because: string;

  @OptionalIdField('Before this item that is still to come; left out: last of all.')
  beforeId: string | null;
}
