import { Injectable } from '@nestjs/common';
import { Acts, ChangeFeed, Database, LiveHub } from '@sifang/platform';
import { openRegistry } from '../../../foundation/src/figures/open-registry.js';
import { showActs } from '../figures/act-figures.js';
import { showLive } from '../figures/live-figures.js';
import { showRequests, type TellOfRequest } from '../figures/request-figures.js';

/** All figures of an API process; docs/watching.md says what each of them means. */
@Injectable()
export class Metrics {
  private readonly registry;
  readonly tellOfRequest: TellOfRequest;

  constructor(database: Database, acts: Acts, hub: LiveHub, feed: ChangeFeed) {
    this.registry = openRegistry(database);
    showActs(this.registry, acts);
    showLive(this.registry, hub, feed);
    this.tellOfRequest = showRequests(this.registry);
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
