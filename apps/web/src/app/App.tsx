import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Route, Routes, useLocation } from 'react-router';
import { expectArrival } from '../elements/Heading';
import styles from './app.module.css';
import { Breakage } from './Breakage';
import { pages } from './pages';

export function App() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  useArrivals(pathname);

  return (
    <>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <Breakage key={pathname}>
        <Suspense fallback={<p className={styles.opening}>{t('app.loading')}</p>}>
          <Routes>
            {pages.map(([path, Page]) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
          </Routes>
        </Suspense>
      </Breakage>
    </>
  );
}

/** After a change of page the top is shown, the heading is focused, and only the big screen scales its type. */
function useArrivals(pathname: string) {
  const previous = useRef(pathname);
  // A layout effect comes before the effect in which the new page's heading looks for the focus.
  useLayoutEffect(() => {
    if (pathname.startsWith('/screen/')) document.documentElement.dataset.stage = '';
    else delete document.documentElement.dataset.stage;
    if (previous.current === pathname) return;
    previous.current = pathname;
    expectArrival();
    scrollTo(0, 0);
  }, [pathname]);
}
