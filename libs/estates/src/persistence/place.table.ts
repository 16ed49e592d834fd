import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PlaceKind } from '../domain/place.js';

@Entity('place')
export class PlaceTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: PlaceKind;

  @Column('text')
  name: string;

  /** Null for a district. */
  @Column('uuid', { nullable: true })
  parentId: string | null;
}
