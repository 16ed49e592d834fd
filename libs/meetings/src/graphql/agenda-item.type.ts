import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AgendaItemKind, AgendaItemSource, AgendaItemState } from '../domain/agenda.js';

@ObjectType('AgendaItemView', { description: 'A matter on the agenda.' })
export class AgendaItemType {
  @Field(() => ID, { description: 'Names the item.' })
  id: string;

  @Field(() => Int, { description: 'From 1.' })
  position: number;

  @Field(() => AgendaItemKind, { description: 'What happens under it.' })
  kind: AgendaItemKind;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'A few sentences; may be empty.' })
  summary: string;

  @Field(() => AgendaItemSource, { description: 'Where it came from.' })
  source: AgendaItemSource;

  @Field({ description: 'Number on the list or of the ticket; empty when there is none.' })
  sourceRef: string;

  @Field(() => Int, { description: 'Planned length.' })
  minutes: number;

  @Field(() => AgendaItemState, { description: 'Where it stands.' })
  state: AgendaItemState;

  @Field(() => Date, { nullable: true, description: 'Null: not yet.' })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Null: not yet.' })
  closedAt: Date | null;
}
