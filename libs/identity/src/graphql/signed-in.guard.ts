import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@sifang/kernel';
import { contextOf, isPublic } from './request-context.js';

/** Closed unless said otherwise: a new field without a decision is refused to strangers. */
@Injectable()
export class SignedInGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql' || isPublic(context.getHandler())) return true;
    if (contextOf(context).actor) return true;
    throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
  }
}
