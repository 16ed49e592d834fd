import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@sifang/kernel';
import { requireOfficeHeld } from '../domain/actor.js';
import { contextOf, isPublic } from './request-context.js';

/** Closed unless said otherwise: a new field without a decision is refused to strangers. @throws Refusal NOT_SIGNED_IN · OFFICE_NOT_HELD */
@Injectable()
export class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql' || isPublic(context.getHandler())) return true;
    const { actor } = contextOf(context);
    if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
    requireOfficeHeld(actor);
    return true;
  }
}
