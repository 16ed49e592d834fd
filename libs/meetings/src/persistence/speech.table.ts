import { Column, Entity, PrimaryColumn } from 'typeorm';
import { SpeechState, type Speech } from '../domain/floor.js';
import { SpeechKind } from '../domain/speech-kind.js';

@Entity('speech')
export class SpeechTable implements Speech {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  seatId: string;

  @Column('text')
  kind: SpeechKind;

  @Column('text')
  state: SpeechState;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
