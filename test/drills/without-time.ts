type View = Readonly<Record<string, unknown>>;

/** A view without what the clock alone changes: asked a moment later it says the same. */
export function withoutTime({
  serverTime: _serverTime,
  projectedEnd: _projectedEnd,
  checkInCode: _checkInCode,
  ...view
}: View): Record<string, unknown> {
  return view;
}
