import { addDays, dayOf } from '@sifang/kernel';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession } from '../town/a-meeting.js';
import { resolutionAdopted } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { does } from './asking.js';

const TODAY = dayOf(new Date());
export const inDays = (days: number): string => addDays(TODAY, days);

/** A town in which a resolution for the firm is adopted as often as wanted, and whoever has to do with one. */
export class CourseHall {
  private constructor(
    readonly town: Town,
    readonly firm: Visitor,
    readonly secretary: Visitor,
    readonly chairman: Visitor,
    readonly officer: Visitor,
    readonly owner: Visitor,
  ) {}

  static async open(): Promise<CourseHall> {
    const town = await openTown();
    const { liQiang, zhangWenjing, chenGuodong, wangMin, liuGuilan } = PERSON;
    const people = [liQiang, zhangWenjing, chenGuodong, wangMin, liuGuilan].map(id => town.person(id));
    const [firm, secretary, chairman, officer, owner] = await Promise.all(people);
    return new CourseHall(town, firm!, secretary!, chairman!, officer!, owner!);
  }

  /** To be done within thirty days. */
  async adopted(changes: Record<string, unknown> = {}): Promise<string> {
    return resolutionAdopted(await meetingInSession(this.town), { dueOn: inDays(30), ...changes });
  }

  async answered(): Promise<string> {
    const resolutionId = await this.adopted();
    const input = { resolutionId, text: '分三段翻修。', doneBy: inDays(20) };
    await this.firm.ask(ACT.answerResolution, { input });
    return resolutionId;
  }

  async closingAsked(): Promise<string> {
    const resolutionId = await this.answered();
    await does(this.firm, 'askToClose', { resolutionId, text: '已完成。' });
    return resolutionId;
  }
}
