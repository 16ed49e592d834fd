import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { ResolutionNumbersDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { refusalOf } from '../../refusals/refusal';
import { Bars } from './Bars';
import { csvOf, download } from './csv';
import styles from './numbers.module.css';
import { NumbersTable } from './NumbersTable';
import { ratesOf, sumOf, type OrganisationNumbers } from './rates';
import { TopicFigures } from './TopicFigures';

const COUNTS = [
  'adopted',
  'closed',
  'onTime',
  'open',
  'overdue',
  'supervised',
  'failedChecks',
  'waiting',
  'unrated',
] as const;

/** What the secretary and the town report about: this year, or the days they choose. */
export function NumbersPage() {
  const { t } = useTranslation();
  const last = today(serverNow());
  const [period, setPeriod] = useState({ first: `${last.slice(0, 4)}-01-01`, last });
  const [{ data, error }, askAgain] = useQuery({ query: ResolutionNumbersDocument, variables: period });
  const numbers = data?.resolutionNumbers;
  const rows = numbers?.organisations ?? [];
  const rates = ratesOf(rows);
  const figures = [
    ['meetings', numbers?.meetingsHeld],
    ...(['adopted', 'open', 'overdue'] as const).map(count => [count, sumOf(rows, count)] as const),
    ...(['responded', 'solved', 'onTimeRate', 'satisfied', 'satisfiedOfAll'] as const).map(
      rate => [rate, rates[rate]] as const,
    ),
  ] as const;

  return (
    <DeskShell>
      <div className={styles.page}>
        <Link to="/resolutions">← {t('resolutions.back')}</Link>
        <Heading tab={t('resolutions.report.title')}>{t('resolutions.report.title')}</Heading>
        <div className={styles.period}>
          {(['first', 'last'] as const).map(end => (
            <Field key={end} label={t(`resolutions.report.${end === 'first' ? 'from' : 'to'}`)}>
              <input
                type="date"
                value={period[end]}
                onChange={({ currentTarget: { value } }) => value && setPeriod({ ...period, [end]: value })}
              />
            </Field>
          ))}
          <button type="button" className={button.secondary} disabled={rows.length === 0} onClick={save}>
            {t('resolutions.report.download')}
          </button>
        </div>
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!numbers && !error && <Skeleton blocks={[4, 12]} />}
        {numbers && (
          <>
            <dl className={styles.figures}>
              {figures.map(([name, value]) => (
                <div key={name}>
                  <dt>{t(`resolutions.report.${name}`)}</dt>
                  <dd className="num">{value}</dd>
                </div>
              ))}
            </dl>
            {rows.length === 0 ? <p>{t('resolutions.report.none')}</p> : <NumbersTable rows={rows} />}
            <Bars rows={rows} />
          </>
        )}
        {numbers && <TopicFigures period={period} />}
      </div>
    </DeskShell>
  );

  function save() {
    const head = [
      t('resolutions.report.organisation'),
      ...COUNTS.map(count => t(`resolutions.report.${count}`)),
    ];
    const lines = rows.map((row: OrganisationNumbers) => [row.name, ...COUNTS.map(count => row[count])]);
    download(`${t('resolutions.report.title')} ${period.first} ${period.last}.csv`, csvOf([head, ...lines]));
  }
}
