import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EstateKind } from '../domain/estate.js';

/** What only an estate has, beside its place; both go by one id. */
@Entity('estate')
export class EstateTable {
  @PrimaryColumn('uuid')
  placeId: string;

  @Column('text')
  kind: EstateKind;
}
