import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import { HeadsAndAreaType } from '../register.type.js';
import { ImportStep } from '../../domain/roll-import/roll-import.js';

registerEnumType(RollImportState, {
  name: 'RollImportState',
  description: 'Where an import stands.',
  valuesMap: {
    UPLOADED: { description: '已上传: waits for the worker.' },
    READING: { description: '检查中' },
    PREVIEW: { description: '待确认: look at what would change.' },
    CONFIRMED: { description: '已确认: waits for the worker.' },
    APPLYING: { description: '写入中' },
    DONE: { description: '已完成' },
    REFUSED: { description: '文件不能用: it is no roll.' },
    FAILED: { description: '出错中断: nothing was changed; it may be tried again.' },
    WITHDRAWN: { description: '已撤回' },
  },
});
registerEnumType(ImportStep, {
  name: 'RollImportStep',
  description: 'What is being done.',
  valuesMap: {
    OPENING: { description: '打开文件' },
    JUDGING: { description: '逐行检查' },
    COMPARING: { description: '与名册比对' },
    WRITING: { description: '写入名册' },
  },
});

@ObjectType('RollImportProgress', {
  description: 'How far it is. Nothing of it shows in the register before all does.',
})
export class RollImportProgressType {
  @Field(() => ImportStep, { description: 'What is being done.' })
  step: ImportStep;

  @Field(() => Int, { description: 'Rows done.' })
  done: number;

  @Field(() => Int, { description: 'Of so many; 0 while that is not known.' })
  total: number;
}

@ObjectType('RollImportReason', {
  description: 'Why it was refused or failed, or why the preview was made again.',
})
export class RollImportReasonType {
  @Field({ description: 'UPPER_SNAKE, for programs.' })
  code: string;

  @Field({ description: 'A sentence.' })
  text: string;
}

@ObjectType('RegisterTotals', {
  description:
    'Sums of a register, with parking and without; owners are the same when name and certificate are.',
})
export class RegisterTotalsType {
  @Field(() => HeadsAndAreaType, { description: 'Parking left out.' })
  withoutParking: HeadsAndAreaType;

  @Field(() => HeadsAndAreaType, { description: 'Parking counted.' })
  withParking: HeadsAndAreaType;
}

@ObjectType('RollImportPreview', {
  description:
    'What would become of the register. rows = added + changed + same + refused + heldBack + duplicates.',
})
export class RollImportPreviewType {
  @Field(() => Int, { description: 'Rows of the file.' })
  rows: number;

  @Field(() => Int, { description: 'Units that the register does not have yet.' })
  added: number;

  @Field(() => Int, { description: 'Units of which the file says something else.' })
  changed: number;

  @Field(() => Int, { description: 'Units of which the file says the same.' })
  same: number;

  @Field(() => Int, { description: 'Rows that cannot be read. They stay out.' })
  refused: number;

  @Field(() => Int, { description: 'Rows of units about which the file contradicts itself. They stay out.' })
  heldBack: number;

  @Field(() => Int, { description: 'Rows that say what another row said. They count once.' })
  duplicates: number;

  @Field(() => Int, { description: 'What was mended, is odd or doubtful.' })
  warnings: number;

  @Field(() => Int, {
    description: 'Units of the register that the file does not name. They stay in the register.',
  })
  missing: number;

  @Field(() => RegisterTotalsType, { description: 'The register as it is.' })
  before: RegisterTotalsType;

  @Field(() => RegisterTotalsType, { description: 'The register as it would be.' })
  after: RegisterTotalsType;

  @Field(() => ID, {
    nullable: true,
    description: 'An earlier import of the very same file; null if there is none.',
  })
  sameFileAs: string | null;
}

@ObjectType('RollImport', { description: '名册导入: one file on its way into the register of an estate.' })
export class RollImportType {
  @Field(() => ID, { description: 'Names the import.' })
  id: string;

  @Field(() => ID, { description: 'The estate.' })
  estateId: string;

  @Field({ description: 'The name of the estate.' })
  estateName: string;

  @Field(() => RollImportState, { description: 'Where it stands.' })
  state: RollImportState;

  @Field({ description: 'The name that the file came with.' })
  fileName: string;

  @Field(() => Int, { description: 'Its length in bytes.' })
  fileBytes: number;

  @Field({ description: 'Who sent it.' })
  uploadedByName: string;

  @Field({ description: 'When it came.' })
  uploadedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who confirmed it; null before.' })
  confirmedByName: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was confirmed; null before.' })
  confirmedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it came to its end; null before.' })
  endedAt: Date | null;

  @Field(() => RollImportProgressType, {
    nullable: true,
    description: 'How far it is; null while nothing is being done.',
  })
  progress: RollImportProgressType | null;

  @Field(() => RollImportReasonType, {
    nullable: true,
    description: 'Null when there is nothing to explain.',
  })
  reason: RollImportReasonType | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Of the register that the preview was made against; confirm with it. Null before the preview.',
  })
  registerVersion: string | null;

  @Field(() => RollImportPreviewType, { nullable: true, description: 'Null before the file was read.' })
  preview: RollImportPreviewType | null;
}

@ObjectType('RollImportLive', { description: 'An import and the place in its course.' })
export class RollImportLiveType {
  @Field({ description: 'Give it back as `after` when you return.' })
  cursor: string;

  @Field(() => Int, { description: 'Only grows.' })
  seq: number;

  @Field(() => RollImportType, { nullable: true, description: 'Null when nothing happened since `after`.' })
  rollImport: RollImportType | null;
}
