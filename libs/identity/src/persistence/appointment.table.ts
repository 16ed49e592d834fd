import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Office } from '../domain/index.js';

@Entity('appointment')
export class AppointmentTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  office: Office;

  @Column('text')
  title: string;

  @Column('uuid')
  placeId: string;

  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('date')
  since: CalendarDay;

  @Column('date', { nullable: true })
  until: CalendarDay | null;
}
