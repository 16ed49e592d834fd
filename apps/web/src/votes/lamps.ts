/**
 * Which of a motion's lamps are lit: as many as have voted, in an order drawn from the motion's id. Every screen
 * shows the same picture, a lit lamp stays lit, and no lamp is any particular seat.
 */
export function litLamps(motionId: string, entitled: number, voted: number): boolean[] {
  const order = Array.from({ length: entitled }, (_, lamp) => lamp).sort(
    (a, b) => draw(motionId, a) - draw(motionId, b) || a - b,
  );
  const lit = new Set(order.slice(0, voted));
  return order.map((_, lamp) => lit.has(lamp));
}

/** FNV-1a: spreads neighbouring lamps over the whole range. */
function draw(motionId: string, lamp: number): number {
  let hash = 0x811c9dc5;
  for (const character of `${lamp}·${motionId}`) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
