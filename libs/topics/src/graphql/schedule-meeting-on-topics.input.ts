import { Field, InputType } from '@nestjs/graphql';
import { ScheduleMeetingInput } from '@sifang/meetings';
import { AgendaItemKind } from '@sifang/meetings/domain';
import { IdsField, WholeNumberField } from '@sifang/platform';

@InputType({ description: 'A meeting to be called on topics of the pool; `agenda` may be empty.' })
export class ScheduleMeetingOnTopicsInput extends ScheduleMeetingInput {
  @IdsField(20, 'In the order of the agenda, after its own items.')
  topicIds: string[];

  @Field(() => AgendaItemKind, {
    defaultValue: AgendaItemKind.DISCUSSION,
    description: 'What happens under each topic.',
  })
  topicKind: AgendaItemKind;

  @WholeNumberField([1, 240], 'Planned length of each topic in minutes.', 15)
  topicMinutes: number;
}
