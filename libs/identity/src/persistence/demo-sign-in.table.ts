import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Office } from '../domain/index.js';

/** People of the demo town whom anybody may be. Empty outside the demo. */
@Entity('demo_sign_in')
export class DemoSignInTable {
  @PrimaryColumn('uuid')
  personId: string;

  @Column('text')
  name: string;

  @Column('text')
  title: string;

  @Column('text')
  office: Office;

  @Column('text')
  placeName: string;

  @Column('text', { nullable: true })
  organisationName: string | null;

  @Column('integer')
  position: number;
}
