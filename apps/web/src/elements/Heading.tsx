import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

let moved = false;

/** Says that the reader moved to another page; the next heading then takes the focus. */
export function expectArrival(): void {
  moved = true;
}

/** The page's h1. Names the tab, and takes the focus after a change of page, so that screen readers follow. */
export function Heading({
  children,
  tab,
  className,
}: {
  children: ReactNode;
  tab: string;
  className?: string | undefined;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${tab} · ${t('app.name')}`;
  }, [tab, t]);

  useEffect(() => {
    if (!moved) return;
    moved = false;
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
