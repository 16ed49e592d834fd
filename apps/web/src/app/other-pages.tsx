import { Route, Routes } from 'react-router';
import { accountWords, deskWords } from '../language/word-groups';
import { NotFoundPage } from './NotFoundPage';
import { lazyPages, page, sourceOf, withWords, type PageSource } from './page-source';

/** Every address but those of pages.ts, and the code that it needs. */
const sources: Record<string, PageSource> = {
  '/me/offices': atDesk(page(() => import('../me/offices/MyOfficesPage'), 'MyOfficesPage')),
  '/me/sign-ins': withWords(
    page(() => import('../me/sessions/SignInsPage'), 'SignInsPage'),
    accountWords,
  ),
  '/me/looks': atDesk(page(() => import('../my-units/LooksPage'), 'LooksPage')),
  '/people': atDesk(page(() => import('../people/PeoplePage'), 'PeoplePage')),
  '/people/new': atDesk(page(() => import('../people/AppointPage'), 'AppointPage')),
  '/meetings': atDesk(page(() => import('../meetings/MeetingsPage'), 'MeetingsPage')),
  '/meetings/new': atDesk(page(() => import('../meetings/schedule/SchedulePage'), 'SchedulePage')),
  '/meetings/:id/console': atDesk(page(() => import('../console/ConsolePage'), 'ConsolePage')),
  '/resolutions': atDesk(page(() => import('../resolutions/ResolutionsPage'), 'ResolutionsPage')),
  '/resolutions/:id': atDesk(page(() => import('../resolutions/ResolutionPage'), 'ResolutionPage')),
  '/my-units': atDesk(page(() => import('../my-units/MyUnitsPage'), 'MyUnitsPage')),
  '/my-units/claim': atDesk(page(() => import('../my-units/ClaimPage'), 'ClaimPage')),
  '/claims': atDesk(page(() => import('../claims/ClaimsPage'), 'ClaimsPage')),
  '/claims/:id': atDesk(page(() => import('../claims/ClaimDeskPage'), 'ClaimDeskPage')),
  '/claims/units/:id': atDesk(page(() => import('../claims/speaking/UnitAtDeskPage'), 'UnitAtDeskPage')),
  '/places': atDesk(page(() => import('../places/PlacesPage'), 'PlacesPage')),
  '/register/:estateId': atDesk(page(() => import('../register/RegisterPage'), 'RegisterPage')),
  '/imports': atDesk(page(() => import('../register-import/ImportsPage'), 'ImportsPage')),
  '/imports/:id': atDesk(page(() => import('../register-import/ImportPage'), 'ImportPage')),
  '/audit': atDesk(page(() => import('../audit/AuditPage'), 'AuditPage')),
};

const pages = lazyPages(sources);

/** With the words of the desks. */
function atDesk(source: PageSource): PageSource {
  return withWords(source, deskWords);
}

export function OtherPages() {
  return (
    <Routes>
      {pages.map(([path, Page]) => (
        <Route key={path} path={path} element={<Page />} />
      ))}
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}

export async function preloadOther(pathname: string): Promise<void> {
  await sourceOf(sources, pathname)?.();
}
