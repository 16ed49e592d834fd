import { Injectable } from '@nestjs/common';
import { LiveHub } from '@sifang/platform';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(hub: LiveHub) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'sifang_live_listeners',
      help: 'Subscriptions that follow something now.',
      registers: [this.registry],
      collect() {
        this.set(hub.listeners);
      },
    });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
