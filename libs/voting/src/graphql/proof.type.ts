import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('VotingKey', { description: 'The key that signs checkpoints and bundles (Ed25519).' })
export class VotingKeyType {
  @Field({ description: 'First 8 bytes of the SHA-256 of the key, in hexadecimal; it stands on receipts.' })
  id: string;

  @Field({ description: '32 bytes in hexadecimal.' })
  publicKey: string;
}

@ObjectType('VoteCheckpoint', {
  description:
    '检查点: the log of a vote at one size, what it asks and its window, signed. There is one from the notice on.',
})
export class VoteCheckpointType {
  @Field(() => Int, { nullable: true, description: 'Size of the checkpoint before; null for the first.' })
  previous: number | null;

  @Field(() => Int, { description: 'How many leaves.' })
  size: number;

  @Field({ description: 'Root of the log (RFC 9162), 64 hexadecimal digits.' })
  root: string;

  @Field(() => String, { description: 'When, in UTC with milliseconds, spelt as it was signed.' })
  signedAt: string;

  @Field({ description: 'Ed25519, 128 hexadecimal digits.' })
  signature: string;

  @Field({ description: 'Hash of what is asked: docs/bundle.md says of what. 64 hexadecimal digits.' })
  asked: string;

  @Field({
    description:
      'The text that was signed, line by line. With the signature on a line below it is what the verify page takes.',
  })
  text: string;
}

@ObjectType('BallotProof', { description: 'That a leaf is in the log of a vote.' })
export class BallotProofType {
  @Field(() => Int, { description: 'Place in the log, from 0.' })
  index: number;

  @Field({ description: 'Hash of the leaf.' })
  leaf: string;

  @Field(() => VoteCheckpointType, { description: 'One that covers it.' })
  checkpoint: VoteCheckpointType;

  @Field(() => [String], { description: 'From the leaf up (RFC 9162, 2.1.3), in hexadecimal.' })
  path: readonly string[];
}
