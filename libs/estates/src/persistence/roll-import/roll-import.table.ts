import { Column, Entity, PrimaryColumn } from 'typeorm';
import { RollImportState } from '../../domain/roll-import/lifecycle.js';
import type { Preview, Progress, Reason, RollImport } from '../../domain/roll-import/roll-import.js';

@Entity('roll_import')
export class RollImportTable implements RollImport {
  @PrimaryColumn('uuid')
  id: string;

  @Column('integer')
  seq: number;

  @Column('uuid')
  estateId: string;

  @Column('text')
  state: RollImportState;

  @Column('text')
  fileName: string;

  @Column('integer')
  fileBytes: number;

  @Column('text')
  fileSha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('text')
  uploadedByName: string;

  @Column('timestamptz')
  uploadedAt: Date;

  @Column('uuid', { nullable: true })
  confirmedBy: string | null;

  @Column('text', { nullable: true })
  confirmedByName: string | null;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('jsonb', { nullable: true })
  progress: Progress | null;

  @Column('jsonb', { nullable: true })
  reason: Reason | null;

  @Column('text', { nullable: true })
  registerVersion: string | null;

  @Column('jsonb', { nullable: true })
  headings: string[] | null;

  @Column('jsonb', { nullable: true })
  preview: Preview | null;
}
