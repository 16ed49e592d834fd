import { Injectable } from '@nestjs/common';
import { LiveHub } from '@sifang/platform';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';

@Injectable()
export class Metrics {
  private readonly registry = new Registry();

  constructor(hub: LiveHub) {
    // The default of 10 ms is a hundred timers a second, half of what an idle server does.
    collectDefaultMetrics({ register: this.registry, eventLoopMonitoringPrecision: 50 });
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
