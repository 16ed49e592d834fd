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

  @Field(() => Date, { nullable: true, description: 'When it was opened last; null: not yet.' })
  openedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was closed or taken off last; null: not yet.' })
  closedAt: Date | null;

  @Field(() => Int, {
    description: 'How long it was open, in seconds; while it is open, until it was opened last.',
  })
  spentSeconds: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Why it came onto the agenda after the meeting was called (临时议题); null: it was in the invitation.',
  })
  urgentBecause: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn or postponed.' })
  droppedBecause: string | null;

  @Field(() => ID, { nullable: true, description: 'The item of an earlier meeting that it goes on with.' })
  carriedFrom: string | null;
}
