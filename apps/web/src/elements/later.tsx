import { type ComponentType, lazy, Suspense } from 'react';

/** A part of a page whose code is fetched when it is first shown; until then there is nothing in its place. */
export function later<L, P extends object>(
  load: () => Promise<L>,
  pick: (loaded: L) => ComponentType<P>,
): ComponentType<P> {
  const Part = lazy(async () => ({ default: pick(await load()) })) as unknown as ComponentType<P>;
  return props => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
