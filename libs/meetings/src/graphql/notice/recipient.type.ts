import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Channel, DeliveryState } from '../../domain/notice/delivery.js';
import { Party } from '../../domain/party.js';

@ObjectType('NoticeDelivery', { description: 'A notice on one way out of the house to one person.' })
export class NoticeDeliveryType {
  @Field(() => ID, { description: 'Names the delivery.' })
  id: string;

  @Field(() => Channel, { description: 'On which way.' })
  channel: Channel;

  @Field(() => DeliveryState, { description: 'What became of it.' })
  state: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried since it was last asked for.' })
  attempts: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, in the words of the other side; null: none did.',
  })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was handed over; null: not yet.' })
  sentAt: Date | null;
}

@ObjectType('NoticeRecipient', { description: 'Somebody to whom the newest notice was addressed.' })
export class NoticeRecipientType {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field({ description: 'Office, as people say it.' })
  title: string;

  @Field(() => Party, { description: 'For which party.' })
  party: Party;

  @Field(() => String, { nullable: true, description: 'Of which organisation; null for owners.' })
  organisationName: string | null;

  @Field({ description: 'False for those who advise.' })
  votes: boolean;

  @Field(() => Date, { nullable: true, description: 'When the newest was read in the app; null: not yet.' })
  readAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'The newest version that was read; null: none was.' })
  readVersion: number | null;

  @Field(() => [NoticeDeliveryType], { description: 'Besides the app; none where there is no way to them.' })
  deliveries: readonly NoticeDeliveryType[];
}
