import { useEffect, useState } from 'react';

/** What was typed once nothing more is typed for a moment, so that the server is not asked at every key. */
export function useSettled<T>(value: T, milliseconds = 400): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
