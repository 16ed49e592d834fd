import { Field, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { AgendaItemKind, AgendaItemSource } from '../domain/agenda.js';
import { KindCode, SeatRole } from '../domain/kinds/meeting-kind.js';
import { Party } from '../domain/party.js';

@InputType({ description: 'Somebody at the table.' })
export class SeatInput {
  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @IdField('Who; must hold an office at the estate that may sit for the party.')
  personId: string;

  @Field({ defaultValue: true, description: 'False for those who advise.' })
  votes: boolean;

  @Field(() => SeatRole, {
    nullable: true,
    defaultValue: null,
    description: 'What the seat may do. Left out: by `votes`, the most that the kind grants the party.',
  })
  role: SeatRole | null;
}

@InputType({ description: 'A matter for the agenda.' })
export class AgendaItemDraft {
  @Field(() => AgendaItemKind, { description: 'What happens under it.' })
  kind: AgendaItemKind;

  @TextField(100, 'Title.')
  title: string;

  @OptionalTextField(1000, 'A few sentences.')
  summary: string;

  @Field(() => AgendaItemSource, { defaultValue: AgendaItemSource.OTHER, description: 'Where it came from.' })
  source: AgendaItemSource;

  @OptionalTextField(50, 'Number on the list or of the ticket.')
  sourceRef: string;

  @WholeNumberField([1, 240], 'Planned length in minutes.')
  minutes: number;
}

@InputType({ description: 'A meeting to be called.' })
export class ScheduleMeetingInput {
  @IdField('Chosen by you, so that a retry calls the meeting once.')
  id: string;

  @IdField('Of which estate.')
  estateId: string;

  @Field(() => KindCode, { defaultValue: KindCode.FOUR_PARTY, description: 'What sort of meeting.' })
  kind: KindCode;

  @TextField(100, 'Title.')
  title: string;

  @TextField(100, 'Where it is held.')
  venue: string;

  @Field({ description: 'Planned beginning, UTC; not in the past.' })
  startsAt: Date;

  @IdField('The person in the chair; needs a seat.')
  chairId: string;

  @ValidateNested({ each: true })
  @Type(() => SeatInput)
  @Field(() => [SeatInput], {
    description: 'At least one for each party that the kind requires; nobody twice.',
  })
  seats: SeatInput[];

  @ValidateNested({ each: true })
  @Type(() => AgendaItemDraft)
  @Field(() => [AgendaItemDraft], { description: '1 to 50 items, in order.' })
  agenda: AgendaItemDraft[];
}
