export interface PlainError {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: string } }];
}

/** An answer outside of GraphQL, in the shape in which GraphQL refuses: clients read one kind of error. */
export function plainError(code: string, message: string): PlainError {
  return { errors: [{ message, extensions: { code } }] };
}

const CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_NOT_SUPPORTED',
};

/** What went wrong before anything of ours was asked: the server's own words for it are fit for everybody. */
export function plainErrorOf(status: number, message: string): PlainError {
  return plainError(CODES[status] ?? 'BAD_REQUEST', message);
}
