import { rangeOf, type Instrument } from '../domain/instrument.js';

/** With what each item may be given. */
export function shownInstrument(instrument: Instrument) {
  return {
    ...instrument,
    areas: instrument.areas.map(area => ({
      ...area,
      items: area.items.map(item => {
        const [least, most] = rangeOf(instrument.scale, item);
        return { ...item, judgedBy: [...item.judgedBy], least, most };
      }),
    })),
  };
}
