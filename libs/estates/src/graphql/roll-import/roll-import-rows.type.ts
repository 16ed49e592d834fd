import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FindingKind, UnitFate } from '../../persistence/roll-import/roll-import.queries.js';

registerEnumType(UnitFate, {
  name: 'RollImportUnitFate',
  description: 'What becomes of a unit.',
  valuesMap: {
    ADDED: { description: 'New to the register; shown until it is written.' },
    CHANGED: { description: 'The file says something else.' },
    MISSING: { description: 'The file does not name it; it stays.' },
  },
});
registerEnumType(FindingKind, {
  name: 'RollImportFindingKind',
  description: 'What was found in a file.',
  valuesMap: {
    REFUSED: { description: 'A row that cannot be read.' },
    CONFLICT: { description: 'A row of a unit about which the file contradicts itself.' },
    WARNING: { description: 'Mended, odd or doubtful.' },
  },
});

@ObjectType('RollImportFieldChange', { description: 'One thing that would be another.' })
export class RollImportFieldChangeType {
  @Field({ description: 'owners, area, areaSource, use, status, ownership, remark or phone.' })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      'As it is: area in 0.01 ㎡, owners with the end of their certificates. Null for telephones, which are not shown.',
  })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'As it would be.' })
  after: string | null;
}

@ObjectType('RollImportUnit', {
  description: 'A unit that an import would add or change, or that its file leaves out.',
})
export class RollImportUnitType {
  @Field({ description: 'As people say it: 3号楼 1单元 502.' })
  unit: string;

  @Field(() => Int, { nullable: true, description: '序号 in the file; null for what it does not name.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'Of what is new: its owners. Null otherwise.' })
  owners: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of what is new: a whole number of 0.01 ㎡. Null otherwise.',
  })
  area: number | null;

  @Field(() => [RollImportFieldChangeType], { description: 'Of what changes: what exactly.' })
  changes: readonly RollImportFieldChangeType[];
}

@ObjectType('RollImportFinding', { description: 'Something that a person should know about a row.' })
export class RollImportFindingType {
  @Field(() => Int, { description: '序号 of the row; its line in the sheet where it has none.' })
  row: number;

  @Field({ description: 'UPPER_SNAKE, for programs.' })
  code: string;

  @Field({ description: 'A sentence.' })
  text: string;

  @Field(() => [String], { description: 'Of everything that is wrong with the row.' })
  codes: readonly string[];
}
