import { Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '@sifang/platform';
import { votingConstraints } from './persistence/voting.schema.js';

@Module({ providers: [] })
export class VotingModule implements OnModuleInit {
  constructor(private readonly database: Database) {}

  onModuleInit(): void {
    this.database.refuseOn(votingConstraints);
  }
}
