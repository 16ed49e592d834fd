import { Route, Routes } from 'react-router';
import { accountWords, deskWords } from '../language/word-groups';
import {
  attendanceWords,
  minutesWords,
  noticeWords,
  overviewWords,
  resolutionWords,
  topicWords,
} from '../language/page-word-groups';
import { homeWords } from '../language/home-word-groups';
import { committeeWords, electionWords } from '../language/election-word-groups';
import { ratingWords } from '../language/rating-word-groups';
import { boothWords, voteScreenWords, voteWords } from '../language/vote-word-groups';
import { NotFoundPage } from './NotFoundPage';
import { lazyPages, page, sourceOf, withWords, type PageSource } from './page-source';

/** Every address but those of pages.ts, and the code that it needs. */
const sources: Record<string, PageSource> = {
  '/mine': withWords(
    page(() => import('../home/HomePage'), 'HomePage'),
    homeWords,
  ),
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
  '/meetings/rules': atDesk(page(() => import('../meetings/rules/RulesPage'), 'RulesPage')),
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
  '/resolutions/:id': withWords(
    ofResolutions(page(() => import('../resolutions/ResolutionPage'), 'ResolutionPage')),
    ratingWords,
  ),
  '/work': overviews(page(() => import('../overview/WorkPage'), 'WorkPage')),
  '/supervision': overviews(page(() => import('../overview/SupervisionPage'), 'SupervisionPage')),
  '/numbers': ofResolutions(page(() => import('../resolutions/numbers/NumbersPage'), 'NumbersPage')),
  '/meetings/:id/minutes': ofMinutes(page(() => import('../minutes/MinutesDeskPage'), 'MinutesDeskPage')),
  '/minutes': ofMinutes(page(() => import('../minutes/MinutesListPage'), 'MinutesListPage')),
  '/minutes/:id': ofResolutions(ofMinutes(page(() => import('../minutes/MinutesPage'), 'MinutesPage'))),
  '/topics': ofTopics(page(() => import('../topics/TopicsPage'), 'TopicsPage')),
  '/topics/new': ofTopics(page(() => import('../topics/NewTopicPage'), 'NewTopicPage')),
  '/topics/desk': withWords(
    page(() => import('../topics/desk/TopicDeskPage'), 'TopicDeskPage'),
    ...[deskWords, topicWords, resolutionWords],
  ),
  '/topics/:id': withWords(
    page(() => import('../topics/TopicPage'), 'TopicPage'),
    ...[topicWords, resolutionWords],
  ),
  '/votes': withWords(
    page(() => import('../booth/VotesPage'), 'VotesPage'),
    boothWords,
  ),
  '/votes/desk': ofVotes(page(() => import('../votes/desk/VotesDeskPage'), 'VotesDeskPage')),
  '/votes/desk/new': ofVotes(page(() => import('../votes/desk/DraftPage'), 'DraftPage')),
  '/votes/desk/:id': withWords(
    ofVotes(page(() => import('../votes/desk/VoteDeskPage'), 'VoteDeskPage')),
    topicWords,
  ),
  '/votes/desk/:id/papers': withWords(
    ofVotes(page(() => import('../votes/papers/PapersPage'), 'PapersPage')),
    topicWords,
  ),
  '/votes/desk/:id/ballots': ofVotes(page(() => import('../votes/ballots/BallotsPage'), 'BallotsPage')),
  '/votes/desk/:id/letters': withWords(
    ofVotes(page(() => import('../votes/letters/LettersPage'), 'LettersPage')),
    topicWords,
  ),
  '/votes/:id': withWords(
    page(() => import('../booth/BoothPage'), 'BoothPage'),
    boothWords,
  ),
  '/screen/votes/:id': withWords(
    page(() => import('../screen/votes/VoteScreenPage'), 'VoteScreenPage'),
    voteScreenWords,
  ),
  '/screen/votes/:id/count': withWords(
    page(() => import('../screen/votes/count/CountScreenPage'), 'CountScreenPage'),
    voteScreenWords,
  ),
  '/ratings': withWords(
    page(() => import('../ratings/RatingsPage'), 'RatingsPage'),
    ratingWords,
  ),
  '/ratings/desk': ofRatings(page(() => import('../ratings/desk/RoundsDeskPage'), 'RoundsDeskPage')),
  '/ratings/desk/new': ofRatings(page(() => import('../ratings/desk/OpenRoundPage'), 'OpenRoundPage')),
  '/ratings/desk/:id': ofRatings(page(() => import('../ratings/desk/RoundDeskPage'), 'RoundDeskPage')),
  '/ratings/firm': ofRatings(page(() => import('../ratings/desk/FirmRatingsPage'), 'FirmRatingsPage')),
  '/ratings/ranking': ofRatings(page(() => import('../ratings/desk/RankingPage'), 'RankingPage')),
  '/ratings/trend/:estateId/:subjectId': ofRatings(
    page(() => import('../ratings/desk/TrendPage'), 'TrendPage'),
  ),
  '/ratings/instruments': ofRatings(
    page(() => import('../ratings/instruments/InstrumentsPage'), 'InstrumentsPage'),
  ),
  '/ratings/instruments/:code': ofRatings(
    page(() => import('../ratings/instruments/InstrumentPage'), 'InstrumentPage'),
  ),
  '/ratings/:id': withWords(
    page(() => import('../ratings/RatingPage'), 'RatingPage'),
    ...[topicWords, ratingWords],
  ),
  '/elections/:id': withWords(
    page(() => import('../elections/ElectionPage'), 'ElectionPage'),
    electionWords,
  ),
  '/elections/:id/candidates/:candidateId': withWords(
    page(() => import('../elections/candidates/CandidatePage'), 'CandidatePage'),
    electionWords,
  ),
  '/committees': withWords(
    page(() => import('../committees/CommitteesPage'), 'CommitteesPage'),
    ...[deskWords, committeeWords],
  ),
  '/committees/:estateId/elections': withWords(
    page(() => import('../elections/ElectionsPage'), 'ElectionsPage'),
    ...[deskWords, electionWords],
  ),
  '/committees/:estateId': withWords(
    page(() => import('../committees/CommitteePage'), 'CommitteePage'),
    ...[deskWords, committeeWords],
  ),
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

/** With the words of the desks and those of votes. */
function ofVotes(source: PageSource): PageSource {
  return withWords(source, deskWords, voteWords);
}

/** With those besides of what is seen at a glance. */
function overviews(source: PageSource): PageSource {
  return withWords(source, deskWords, resolutionWords, overviewWords);
}

/** With the words of the desks, those of ratings, and those about photos. */
function ofRatings(source: PageSource): PageSource {
  return withWords(source, deskWords, topicWords, ratingWords);
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
