import type { CalendarDay } from '@sifang/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EstateKind } from '../domain/estate.js';

/** What only an estate has, beside its place; both go by one id. */
@Entity('estate')
export class EstateTable {
  @PrimaryColumn('uuid')
  placeId: string;

  @Column('text')
  kind: EstateKind;

  /** 首次交付日期; null: nobody has said. */
  @Column({ name: 'first_delivered_on', type: 'date', nullable: true })
  firstDeliveredOn: CalendarDay | null;
}
