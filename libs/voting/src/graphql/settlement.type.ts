import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { SettlementState } from '../domain/settling/settling.js';
import { FlagCode } from '../domain/tally/flag.js';
import { SettledAs } from '../domain/tally/settled-as.js';

registerEnumType(SettledAs, {
  name: 'VoteSettledAs',
  description: 'How something is counted that the ballots left open.',
  valuesMap: {
    AGREE: { description: '同意' },
    AGAINST: { description: '反对' },
    ABSTAIN: { description: '弃权' },
    WITH_MAJORITY: { description: '随多数' },
    NO_MAJORITY: { description: '不跟随任何一方: of two majorities that differ none is followed.' },
    AS_COUNTED: { description: '核对无误: it stays as it is counted.' },
  },
});
registerEnumType(SettlementState, {
  name: 'VoteSettlementState',
  description: 'Whether it counts.',
  valuesMap: {
    PROPOSED: { description: '待复核' },
    CONFIRMED: { description: '已认定' },
    REJECTED: { description: '未同意' },
    LIFTED: { description: '随结果撤回而失效' },
  },
});

@ObjectType('VoteFlagSettlement', { description: 'Who settled a flag, and why.' })
export class FlagSettlementType {
  @Field({ description: 'Why; everybody reads it.' })
  reason: string;

  @Field({ description: 'The teller who proposed it.' })
  proposedBy: string;

  @Field({ description: 'The supervisor who agreed.' })
  confirmedBy: string;

  @Field({ description: 'When it was confirmed.' })
  at: Date;
}

@ObjectType('VoteSettlement', {
  description: '认定: how something is counted that the ballots left open, by two people.',
})
export class SettlementType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ID, { description: 'The item that it is about.' })
  itemId: string;

  @Field(() => FlagCode, { description: 'What was open.' })
  code: FlagCode;

  @Field(() => [Int], { description: 'Numbers of the units on the roll; empty: about the vote as a whole.' })
  unitNos: readonly number[];

  @Field(() => [String], { description: 'Their names.' })
  units: readonly string[];

  @Field(() => SettledAs, { description: 'How it is counted.' })
  as: SettledAs;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => SettlementState, { description: 'Whether it counts.' })
  state: SettlementState;

  @Field({ description: 'The teller.' })
  proposedByName: string;

  @Field({ description: 'When it was proposed.' })
  proposedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who agreed, or did not; null: nobody yet.' })
  decidedByName: string | null;

  @Field(() => Date, { nullable: true, description: 'When; null: not yet.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was not agreed to.' })
  note: string | null;

  @Field(() => [ID], { description: 'Papers that prove it.' })
  evidenceIds: readonly string[];

  @Field(() => [String], { description: 'Names of mutations that you may ask for now.' })
  viewerMay: readonly string[];
}
