import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which firm serves which estate. */
@Entity('firm_service')
export class FirmServiceTable {
  @PrimaryColumn('uuid')
  estateId: string;

  @PrimaryColumn('uuid')
  firmId: string;

  @Column('date')
  since: CalendarDay;
}
