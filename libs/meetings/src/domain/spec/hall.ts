import { onAgendas } from './acts-of-agendas.js';
import { onMotions } from './acts-of-motions.js';
import { onSessions } from './acts-of-sessions.js';
import { onTheFloor } from './acts-of-the-floor.js';
import type { Command, To } from './command.js';
import { MeetingModel } from './meeting-model.js';

type Acts = { readonly [D in Command['do']]: (model: MeetingModel, command: To<D>) => void };

const ACTS: Acts = { ...onSessions, ...onAgendas, ...onTheFloor, ...onMotions };

/** A meeting in memory, moved on by the domain's functions in the order in which the acts call them. */
export class Hall extends MeetingModel {
  /** @throws Refusal */
  do(command: Command): void {
    this.second += 1;
    ACTS[command.do](this, command as never);
  }
}
