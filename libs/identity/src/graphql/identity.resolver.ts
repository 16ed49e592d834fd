import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asId } from '@sifang/kernel';
import { Identity } from '../application/identity.js';
import type { Actor } from '../domain/index.js';
import { DemoSignInType } from './demo-sign-in.type.js';
import { Public, Request, type RequestContext } from './request-context.js';
import { ViewerType } from './viewer.type.js';

@Resolver()
export class IdentityResolver {
  constructor(private readonly identity: Identity) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Request() { actor }: RequestContext): ViewerType | null {
    return actor && viewerOf(actor);
  }

  @Public()
  @Query(() => [DemoSignInType], {
    description: 'One-click sign-ins of the demo town; empty unless the demo is loaded.',
  })
  demoSignIns(): Promise<DemoSignInType[]> {
    return this.identity.demoSignIns();
  }

  @Public()
  @Mutation(() => ViewerType, {
    description: 'Sign in as somebody of the demo town. Refused with DEMO_NOT_LOADED or PERSON_NOT_FOUND.',
  })
  async demoSignIn(
    @Args('personId', { type: () => ID }) personId: string,
    @Request() request: RequestContext,
  ): Promise<ViewerType> {
    const { token, actor } = await this.identity.demoSignIn(asId(personId, 'personId'), request.caller);
    request.setSessionCookie?.(token);
    return viewerOf(actor);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends the session; true also when there was none.' })
  async signOut(@Request() request: RequestContext): Promise<boolean> {
    if (request.token) await this.identity.signOut(request.token);
    request.setSessionCookie?.(null);
    return true;
  }
}

export function viewerOf({ personId, name, appointments, actingUnder }: Actor): ViewerType {
  return { id: personId, name, appointments, actingUnder: actingUnder ?? null };
}
