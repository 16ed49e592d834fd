import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@sifang/kernel';
import { Database, LOG } from '@sifang/platform';
import type { Logger } from 'pino';
import { noteSessionsSeen } from '../persistence/session.repository.js';

const EVERY_MS = 60_000;

/** Remembers which sessions were used and writes it down once a minute: finding out who asks stays a mere reading. */
@Injectable()
export class SessionsSeen implements OnModuleInit, OnModuleDestroy {
  private seen = new Map<string, Date>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.writeDown(), EVERY_MS).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.writeDown();
  }

  /** @param tokenHash in hexadecimal, of a session that exists: strangers could fill the memory otherwise */
  note(tokenHash: string): void {
    this.seen.set(tokenHash, this.clock.now());
  }

  async writeDown(): Promise<void> {
    if (this.seen.size === 0) return;
    const seen = this.seen;
    this.seen = new Map();
    // Nobody waits for it, and what is lost with it is a time that was coarse anyway.
    await noteSessionsSeen(this.database, seen).catch((err: unknown) =>
      this.log.warn({ err }, 'last seen times were not written down'),
    );
  }
}
