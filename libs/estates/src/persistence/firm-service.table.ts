import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which firm serves which estate, and when. */
@Entity('firm_service')
export class FirmServiceTable {
  @PrimaryColumn('uuid')
  estateId: string;

  @PrimaryColumn('uuid')
  firmId: string;

  @PrimaryColumn('date')
  since: CalendarDay;

  /** Last day of service; null while no end is set. */
  @Column('date', { nullable: true })
  until: CalendarDay | null;
}
