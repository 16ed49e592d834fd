import { Route, Routes } from 'react-router';
import {
  accountWords,
  attendanceWords,
  deskWords,
  minutesWords,
  noticeWords,
  resolutionWords,
  topicWords,
} from '../language/word-groups';
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
  '/calendar': atDesk(page(() => import('../meetings/calendar/CalendarPage'), 'CalendarPage')),
  '/meetings': atDesk(page(() => import('../meetings/MeetingsPage'), 'MeetingsPage')),
  '/meetings/new': withWords(
    page(() => import('../meetings/schedule/SchedulePage'), 'SchedulePage'),
    ...[deskWords, topicWords],
  ),
  '/meetings/:id/desk': withWords(
    page(() => import('../attendance/DeskPage'), 'DeskPage'),
    ...[deskWords, attendanceWords],
  ),
  '/m/:id/presence': withWords(
    page(() => import('../attendance/PresencePage'), 'PresencePage'),
    attendanceWords,
  ),
  '/meetings/:id/notice': withWords(
    page(() => import('../notices/NoticeDeskPage'), 'NoticeDeskPage'),
    ...[deskWords, noticeWords],
  ),
  '/m/:id/notice': withWords(
    page(() => import('../notices/NoticePage'), 'NoticePage'),
    noticeWords,
  ),
  '/me/calendar': withWords(
    page(() => import('../notices/CalendarAddressPage'), 'CalendarAddressPage'),
    noticeWords,
  ),
  '/meetings/:id/console': atDesk(page(() => import('../console/ConsolePage'), 'ConsolePage')),
  '/resolutions': ofResolutions(page(() => import('../resolutions/ResolutionsPage'), 'ResolutionsPage')),
  '/resolutions/:id': ofResolutions(page(() => import('../resolutions/ResolutionPage'), 'ResolutionPage')),
  '/numbers': ofResolutions(page(() => import('../resolutions/numbers/NumbersPage'), 'NumbersPage')),
  '/meetings/:id/minutes': ofMinutes(page(() => import('../minutes/MinutesDeskPage'), 'MinutesDeskPage')),
  '/minutes': ofMinutes(page(() => import('../minutes/MinutesListPage'), 'MinutesListPage')),
  '/minutes/:id': ofMinutes(page(() => import('../minutes/MinutesPage'), 'MinutesPage')),
  '/topics': ofTopics(page(() => import('../topics/TopicsPage'), 'TopicsPage')),
  '/topics/new': ofTopics(page(() => import('../topics/NewTopicPage'), 'NewTopicPage')),
  '/topics/desk': withWords(
    page(() => import('../topics/desk/TopicDeskPage'), 'TopicDeskPage'),
    ...[deskWords, topicWords],
  ),
  '/topics/:id': ofTopics(page(() => import('../topics/TopicPage'), 'TopicPage')),
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

/** With the words of the desks and those about minutes. */
function ofMinutes(source: PageSource): PageSource {
  return withWords(source, deskWords, minutesWords);
}

/** With the words of the desks. */
function atDesk(source: PageSource): PageSource {
  return withWords(source, deskWords);
}

/** With the words of the desks and those about resolutions. */
function ofResolutions(source: PageSource): PageSource {
  return withWords(source, deskWords, resolutionWords);
}

/** With the words of topics. */
function ofTopics(source: PageSource): PageSource {
  return withWords(source, topicWords);
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
