import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SpendingDisclosuresDocument, type SpendingDisclosedFragment } from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import { Papers } from '../desk/Papers';
import styles from '../ratings.module.css';
import { DiscloseForm } from './DiscloseForm';
import own from './spending.module.css';
import { yuan } from './yuan';

interface Props {
  estateId: string;
  organisationId: string;
  /** Whoever leads it discloses here. */
  discloses?: boolean;
}

/** 收支公示, beside the score: what the organisation took in and spent at the estate. */
export function Spending({ estateId, organisationId, discloses = false }: Props) {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({
    query: SpendingDisclosuresDocument,
    variables: { estateId, organisationId },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const all = data.spendingDisclosures;
  return (
    <>
      <h2>{t('ratings.spending.title')}</h2>
      {all.length === 0 && <p className={styles.quiet}>{t('ratings.spending.none')}</p>}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map(each => (
            <Line key={each.id} of={each} />
          ))}
        </ul>
      )}
      {discloses && (
        <DiscloseForm
          estateId={estateId}
          organisationId={organisationId}
          standing={all.filter(({ correctedBy }) => correctedBy === null)}
          sent={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </>
  );
}

function Line({ of }: { of: SpendingDisclosedFragment }) {
  const { t } = useTranslation();
  const { title, since, until, incomeFen, spentFen, papers } = of;
  return (
    <li>
      <p>
        <b>{title}</b>
      </p>
      <p className={styles.quiet}>
        <span>{t('ratings.spending.period', { since: calendarDay(since), until: calendarDay(until) })}</span>
        {of.correctedBy && <strong>{t('ratings.spending.corrected')}</strong>}
        {of.corrects && <span>{t('ratings.spending.corrects')}</span>}
      </p>
      <p className={`num ${own.figures}`}>
        <span>{t('ratings.spending.income', { yuan: yuan(incomeFen) })}</span>
        <span>{t('ratings.spending.spent', { yuan: yuan(spentFen) })}</span>
        <span>{t('ratings.spending.left', { yuan: yuan(incomeFen - spentFen) })}</span>
      </p>
      <Papers papers={papers} />
    </li>
  );
}
