import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgendaItemType } from './agenda-item.type.js';

@ObjectType('Recess', { description: '休会.' })
export class RecessType {
  @Field({ description: 'Since when.' })
  since: Date;

  @Field({ description: 'When it is to go on, as planned; the chair goes on earlier or later.' })
  until: Date;
}

@ObjectType('UndoOffer', { description: 'What the chair may take back.' })
export class UndoOfferType {
  @Field(() => Int, { description: 'Give it to undoLastAct.' })
  seq: number;

  @Field({ description: 'The type of the event in the record, such as AGENDA_ITEM_CLOSED.' })
  act: string;

  @Field({ description: 'Until when, by `serverTime`.' })
  until: Date;
}

@ObjectType('UnfinishedItem', { description: 'An item that an earlier meeting did not finish.' })
export class UnfinishedItemType extends AgendaItemType {
  @Field(() => Int, { description: '第 n 次: of the meeting that did not finish it.' })
  meetingNumber: number;
}

@ObjectType('Turn', { description: 'Length of a turn to speak, in minutes.' })
export class TurnType {
  @Field(() => Int, { description: 'What is given when the chair says nothing else.' })
  usual: number;

  @Field(() => Int, { description: 'The most that can be given at once.' })
  most: number;

  @Field(() => Int, { description: 'The most that it lasts, extensions and all.' })
  extended: number;
}

@ObjectType('Resummons', { description: 'The meeting to which those who stayed away are summoned again.' })
export class ResummonsType {
  @Field(() => ID, { description: 'Names the new meeting.' })
  meetingId: string;
}
