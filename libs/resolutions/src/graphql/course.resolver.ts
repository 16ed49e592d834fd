import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts, type Act } from '@sifang/platform';
import { askExtension } from '../application/ask-extension.js';
import { askToClose } from '../application/ask-to-close.js';
import { checkResolution } from '../application/check-resolution.js';
import { decideExtension } from '../application/decide-extension.js';
import { decideObjection } from '../application/decide-objection.js';
import { objectToResolution } from '../application/object-to-resolution.js';
import { pauseResolution } from '../application/pause-resolution.js';
import { rateResolution } from '../application/rate-resolution.js';
import { reportProgress } from '../application/report-progress.js';
import { ResolutionFollower } from '../application/resolution-follower.js';
import { resumeResolution } from '../application/resume-resolution.js';
import { superviseResolution } from '../application/supervise-resolution.js';
import {
  AskExtensionInput,
  AskToCloseInput,
  CheckResolutionInput,
  DecideExtensionInput,
  DecideObjectionInput,
  ObjectToResolutionInput,
  RateResolutionInput,
  ReportProgressInput,
  ResolutionClockInput,
  SuperviseResolutionInput,
} from './course.inputs.js';
import { ResolutionViewType } from './resolution-view.type.js';

const ALL =
  'RESOLUTION_NOT_FOUND, NOT_ENTITLED, RESOLUTION_CLOSED, RESOLUTION_WITHDRAWN, RESOLUTION_NOT_THERE_YET';

/** What happens to a resolution from its answer to its end. */
@Resolver()
export class CourseResolver {
  constructor(
    private readonly acts: Acts,
    private readonly follower: ResolutionFollower,
  ) {}

  @Mutation(() => ResolutionViewType, {
    description: `The addressee proposes a change or refuses, with reasons. Refused: ALREADY_ANSWERED, PAPER_NOT_FOUND, ${ALL}.`,
  })
  objectToResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: ObjectToResolutionInput,
  ): Promise<ResolutionViewType> {
    return this.run(objectToResolution, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `The chair, the community or the town decides about it. Refused: AMENDMENT_EMPTY, DUE_IN_THE_PAST, ${ALL}.`,
  })
  decideObjection(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideObjectionInput,
  ): Promise<ResolutionViewType> {
    return this.run(decideObjection, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description:
      'Who does the work, or helps, says how far it is. Refused: UNDERTAKING_NOT_FOUND, DONE_BY_IN_THE_PAST, ' +
      `DONE_BY_AFTER_DUE, PAPER_NOT_FOUND, ${ALL}.`,
  })
  reportProgress(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReportProgressInput,
  ): Promise<ResolutionViewType> {
    return this.run(reportProgress, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `申请销号. Refused: RESOLUTION_PAUSED, PAPER_NOT_FOUND, ${ALL}.`,
  })
  askToClose(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskToCloseInput,
  ): Promise<ResolutionViewType> {
    return this.run(askToClose, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description:
      '核验 by somebody who did not do the work: 销号 or 退回. Refused: VERIFIER_IS_DOER, CLOSING_NOT_ASKED, TERM_MISSING, ' +
      `TERM_TWICE, DUE_IN_THE_PAST, PAPER_NOT_FOUND, ${ALL}.`,
  })
  checkResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: CheckResolutionInput,
  ): Promise<ResolutionViewType> {
    return this.run(checkResolution, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `The addressee asks for a later day. Refused: EXTENSION_ASKED, EXTENSION_NOT_LATER, RESOLUTION_PAUSED, ${ALL}.`,
  })
  askExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskExtensionInput,
  ): Promise<ResolutionViewType> {
    return this.run(askExtension, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `The community consents or does not. Refused: EXTENSION_NOT_ASKED, EXTENSION_TOO_LATE, EXTENSION_NOT_LATER, ${ALL}.`,
  })
  decideExtension(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideExtensionInput,
  ): Promise<ResolutionViewType> {
    return this.run(decideExtension, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `The clock stops, for a reason that is recorded. Refused: RESOLUTION_PAUSED, ${ALL}.`,
  })
  pauseResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: ResolutionClockInput,
  ): Promise<ResolutionViewType> {
    return this.run(pauseResolution, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `The term goes on with what was left of it. Refused: RESOLUTION_NOT_PAUSED, ${ALL}.`,
  })
  resumeResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: ResolutionClockInput,
  ): Promise<ResolutionViewType> {
    return this.run(resumeResolution, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description: `督办 by the town. Refused: SUPERVISION_LOWER, ${ALL}.`,
  })
  superviseResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuperviseResolutionInput,
  ): Promise<ResolutionViewType> {
    return this.run(superviseResolution, actor, input);
  }

  @Mutation(() => ResolutionViewType, {
    description:
      'An owner says how satisfied they are: once for each person and unit. Refused: RATING_TOO_EARLY, RATED_ALREADY, ' +
      'UNIT_RATED_ALREADY, NO_UNIT_HERE, RESOLUTION_NOT_FOUND, NOT_ENTITLED.',
  })
  rateResolution(
    @CurrentActor() actor: Actor,
    @Args('input') input: RateResolutionInput,
  ): Promise<ResolutionViewType> {
    return this.run(rateResolution, actor, input);
  }

  private async run<Input>(
    act: Act<Actor, Input, string>,
    actor: Actor,
    input: Input,
  ): Promise<ResolutionViewType> {
    return this.follower.view(actor, await this.acts.run(act, actor, input));
  }
}
