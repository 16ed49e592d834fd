import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('FirstCode', { description: 'To be handed out on paper; shown this once.' })
export class FirstCodeType {
  @Field({ description: 'XXXXX-XXXXX: to be typed or scanned at the sign-in, once.' })
  code: string;

  @Field({ description: 'Until when.' })
  expiresAt: Date;
}
