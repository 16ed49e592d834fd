import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '../application/sign-in/enter.js';
import type { Actor } from '../domain/index.js';

/** What every resolver gets as context, over HTTP and over the socket. */
export interface RequestContext {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null;
  readonly token: string | undefined;
  readonly caller: Caller;
  /** As the log calls the request, or the socket that it came by. */
  readonly requestId?: string;
  /** Only over HTTP: a socket cannot set cookies. */
  readonly setSessionCookie?: (token: string | null) => void;
}

const PUBLIC = 'sifang:public';

/** Open to people who have not signed in. Everything else is not. */
export const Public = () => SetMetadata(PUBLIC, true);
export const isPublic = (handler: object): boolean => Reflect.getMetadata(PUBLIC, handler) === true;

export const Request = createParamDecorator((_: unknown, context: ExecutionContext) => contextOf(context));

/** Who is asking. Only on resolvers that are not `@Public()`. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => contextOf(context).actor,
);

/** GraphQL hands a resolver (parent, args, context, info). */
export function contextOf(context: ExecutionContext): RequestContext {
  return context.getArgByIndex(2);
}
