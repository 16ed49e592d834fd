import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { linksFor } from '../desk/links-for';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import { Heading } from '../elements/Heading';
import { type ResolutionState, ViewerDocument } from '../graphql/generated';
import { LaterStandings } from '../ratings/standings/later-standings';
import { ResolutionsList } from './ResolutionsList';
import styles from './resolutions.module.css';

const FILTERS = [
  ...['ALL', 'AWAITING_ANSWER', 'OBJECTED', 'ANSWERED', 'CLOSING_ASKED', 'OVERDUE', 'SUPERVISED', 'CLOSED'],
] as const;
type Filter = (typeof FILTERS)[number];

/** What was decided and who must act, the most urgent first. The address says what is shown, so that numbers can lead here. */
export function ResolutionsPage() {
  const { t } = useTranslation();
  const [asked, ask] = useSearchParams();
  const [round, setRound] = useState(0);
  const [{ data: who }] = useQuery({ query: ViewerDocument });
  const counts = linksFor(who?.viewer?.appointments ?? []).includes('numbers');
  const filter = (FILTERS as readonly string[]).includes(asked.get('show') ?? '')
    ? (asked.get('show') as Filter)
    : 'ALL';
  const narrowed = ['organisationId', 'estateId', 'openForDays'].some(name => asked.has(name));

  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('resolutions.title')} className={styles.title}>
          {t('resolutions.title')}
        </Heading>
        {counts && <Link to="/numbers">{t('resolutions.numbers')}</Link>}
      </div>
      <Segments
        legend={t('resolutions.filter')}
        value={filter}
        options={FILTERS.map(value => [value, labelOf(value)] as const)}
        choose={value => ask(before => (before.set('show', value), before))}
      />
      {narrowed && (
        <p className={styles.tags}>
          <span className={styles.quiet}>{t('resolutions.narrowed')}</span>
          <button type="button" className={button.quiet} onClick={() => ask({})}>
            {t('resolutions.showAll')}
          </button>
        </p>
      )}
      <LaterStandings placeId={asked.get('estateId')} subjectId={asked.get('organisationId')} />
      <ResolutionsList
        key={`${asked.toString()} ${round}`}
        wanted={wantedBy(filter, asked)}
        filtered={narrowed || filter !== 'ALL'}
        reload={() => setRound(round + 1)}
      />
    </DeskShell>
  );

  function labelOf(value: Filter): string {
    if (value === 'ALL') return t('resolutions.all');
    if (value === 'OVERDUE') return t('resolutions.overdueOnly');
    if (value === 'SUPERVISED') return t('resolutions.supervisedOnly');
    return t(`resolutions.state.${value}`);
  }
}

function wantedBy(filter: Filter, asked: URLSearchParams) {
  const marks: readonly Filter[] = ['ALL', 'OVERDUE', 'SUPERVISED'];
  const days = asked.get('openForDays');
  return {
    state: marks.includes(filter) ? null : (filter as ResolutionState),
    overdueOnly: filter === 'OVERDUE',
    supervisedOnly: filter === 'SUPERVISED',
    organisationId: asked.get('organisationId'),
    estateId: asked.get('estateId'),
    openForDays: days !== null && /^\d{1,4}$/.test(days) ? Number(days) : null,
  };
}
