import type { Command, To } from './command.js';
import { PlainHall } from './plain-hall.js';
import { ofAgendas } from './rules-of-agendas.js';
import { ofMotions } from './rules-of-motions.js';
import { ofSessions } from './rules-of-sessions.js';
import { ofTheFloor } from './rules-of-the-floor.js';

type Rules = { readonly [D in Command['do']]: (hall: PlainHall, command: To<D>) => string | undefined };

const RULES: Rules = { ...ofSessions, ...ofAgendas, ...ofTheFloor, ...ofMotions };

/** What the rules say of a meeting, written a second time and as plainly as can be, to check the first by. */
export class RuleBook {
  private readonly hall = new PlainHall();

  /** @returns the code of the refusal that must come, or undefined when the command must work. */
  do(command: Command): string | undefined {
    this.hall.clock += command.do === 'aMinutePasses' ? 61 : 1;
    return RULES[command.do](this.hall, command as never);
  }
}
