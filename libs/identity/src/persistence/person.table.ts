import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonTable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;
}
