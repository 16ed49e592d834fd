import type { ItemFigures } from '../publication/posted-result.js';
import { roundedTo } from '../publication/publishable.js';
import type { Figure } from '../roll/figure.js';
import type { MaybeFigure, Outcome } from '../tally/decide.js';
import type { ResultLine, ToldFigure } from './lines.js';

/** Of an item, as it was posted or as it is counted again. */
export interface Counted {
  readonly position: number;
  readonly outcome: Outcome;
  readonly figures: { readonly [F in keyof Figures]: MaybeFigure | null };
}

type Figures = Pick<ItemFigures, 'participating' | 'agree' | 'against' | 'abstain'>;

/** @param step to which areas by stance are rounded down; null: they are not told */
export function resultLine({ position, outcome, figures }: Counted, step: number | null): ResultLine {
  const whole = (figure: MaybeFigure | null): Figure => ({
    heads: figure?.heads ?? 0,
    area: figure?.area ?? 0,
  });
  const told = (figure: MaybeFigure | null): ToldFigure => {
    const { heads, area } = whole(figure);
    return { heads, area: step === null ? null : roundedTo(step, area) };
  };
  const { participating, agree, against, abstain } = figures;
  return {
    ...{ kind: 'result', position, outcome, step, participating: whole(participating) },
    ...{ agree: told(agree), against: told(against), abstain: told(abstain) },
  };
}
