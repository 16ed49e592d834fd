import { InstrumentKind, Scale, type Instrument, type InstrumentItem } from '../instrument.js';
import { Cycle } from '../period.js';
import { BODIES, RaterGroup } from '../rater-group.js';

const everybody = (code: string, zh: string, en: string): InstrumentItem => ({
  ...{ code, zh, en, points: 1 },
  judgedBy: [RaterGroup.OWNERS, ...BODIES],
});

/**
 * 履职评议 of one organisation at an estate. “2+1” is three rounds side by side: the Party organisation, the committee,
 * and the firm as an organisation. The wording is ours: no text of the method was found.
 */
export const PERFORMANCE: Instrument = {
  ...{
    code: 'performance',
    version: 1,
    kind: InstrumentKind.PERFORMANCE,
    scale: Scale.FIVE,
    every: Cycle.QUARTER,
  },
  ...{ zh: '履职评议', en: 'Performance of an organisation' },
  source: '“2+1”组织履职评议',
  areas: [
    {
      ...{ code: 'P', zh: '听意见', en: 'Listening', weight: 30 },
      items: [
        everybody('P1', '主动走访、听取居民意见', 'Asks residents and listens'),
        everybody('P2', '议事前告知、议事后公开', 'Tells before a meeting and after it'),
      ],
    },
    {
      ...{ code: 'Q', zh: '办事情', en: 'Getting things done', weight: 50 },
      items: [
        everybody('Q1', '答应的事按时办成', 'Does what it promised, in time'),
        everybody('Q2', '办不成的说清原因', 'Says why where it cannot'),
        everybody('Q3', '与其他各方配合', 'Works with the other parties'),
      ],
    },
    {
      ...{ code: 'R', zh: '守规矩', en: 'Keeping the rules', weight: 20 },
      items: [everybody('R1', '公道正派，账目和印章公开', 'Is fair; accounts and seal are open')],
    },
  ],
};
