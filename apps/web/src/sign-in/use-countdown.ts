import { useEffect, useState } from 'react';

/** Whole seconds that are left, and how to begin; a phone that slept in between still ends in time. */
export function useCountdown(): [seconds: number, begin: (seconds: number) => void] {
  const [end, setEnd] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((end - now) / 1000));

  useEffect(() => {
    if (left === 0) return;
    const timer = setTimeout(() => setNow(performance.now()), 250);
    return () => clearTimeout(timer);
  }, [left, now]);

  return [
    left,
    seconds => {
      setNow(performance.now());
      setEnd(performance.now() + seconds * 1000);
    },
  ];
}
