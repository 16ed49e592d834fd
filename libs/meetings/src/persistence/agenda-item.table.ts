import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AgendaItemKind, AgendaItemSource, AgendaItemState, type AgendaItem } from '../domain/agenda.js';

@Entity('agenda_item')
export class AgendaItemTable implements AgendaItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('integer')
  position: number;

  @Column('text')
  kind: AgendaItemKind;

  @Column('text')
  title: string;

  @Column('text')
  summary: string;

  @Column('text')
  source: AgendaItemSource;

  @Column('text')
  sourceRef: string;

  @Column('integer')
  minutes: number;

  @Column('text')
  state: AgendaItemState;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('integer')
  spentSeconds: number;

  @Column('text', { nullable: true })
  urgentBecause: string | null;

  @Column('text', { nullable: true })
  droppedBecause: string | null;

  @Column('uuid', { nullable: true })
  carriedFrom: string | null;
}
