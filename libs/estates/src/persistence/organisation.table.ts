import { Column, Entity, PrimaryColumn } from 'typeorm';
import { OrganisationKind } from '../domain/organisation.js';

@Entity('organisation')
export class OrganisationTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  /** Where it belongs; null for a firm, which serves estates instead. */
  @Column('uuid', { nullable: true })
  placeId: string | null;
}
