import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { HeldFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import type { Change } from './AppointmentDialog';
import listPage from '../desk/list-page.module.css';
import styles from './people.module.css';
import { termInWords } from './term-in-words';

interface Props {
  held: readonly HeldFragment[];
  /** Left out where nothing can be changed any more. */
  change: ((kind: Change, of: HeldFragment) => void) | undefined;
  openAccount: (of: HeldFragment) => void;
}

export function PeopleTable({ held, change, openAccount }: Props) {
  const { t } = useTranslation();
  return (
    <Table<HeldFragment>
      rowKey="id"
      dataSource={[...held]}
      pagination={false}
      columns={[
        {
          title: t('people.columns.who'),
          render: (_, one) => (
            <>
              <strong>{one.personName}</strong>
              <p className={listPage.quiet}>{one.title}</p>
              {!one.hasAccount && <p className={listPage.quiet}>{t('people.noAccount')}</p>}
              <div className={listPage.narrow}>
                <Where of={one} />
                <When of={one} />
                {change && one.viewerMayChange && <Ways of={one} change={change} openAccount={openAccount} />}
              </div>
            </>
          ),
        },
        { title: t('people.columns.where'), responsive: ['sm'], render: (_, one) => <Where of={one} /> },
        { title: t('people.columns.term'), responsive: ['sm'], render: (_, one) => <When of={one} /> },
        ...(change
          ? [
              {
                title: t('people.columns.acts'),
                responsive: ['sm' as const],
                render: (_: unknown, one: HeldFragment) =>
                  one.viewerMayChange && <Ways of={one} change={change} openAccount={openAccount} />,
              },
            ]
          : []),
      ]}
    />
  );
}

function Where({ of: { place, organisation } }: { of: HeldFragment }) {
  return (
    <span>
      {place.name}
      {organisation && <span className={`${listPage.quiet} ${styles.line}`}>{organisation.name}</span>}
    </span>
  );
}

function When({ of: { since, until, history } }: { of: HeldFragment }) {
  const { t } = useTranslation();
  const last = history.at(-1);
  return (
    <span className="num">
      {termInWords({ since, until: until ?? null })}
      {last && (
        <span className={`${listPage.quiet} ${styles.line}`}>
          {t(`people.did.${last.kind}`, {
            name: last.byName,
            office: last.underTitle,
            when: dayAndClock(last.at),
          })}
          {last.reason && t('people.because', { reason: last.reason })}
        </span>
      )}
    </span>
  );
}

function Ways({
  of,
  change,
  openAccount,
}: {
  of: HeldFragment;
  change: NonNullable<Props['change']>;
  openAccount: Props['openAccount'];
}) {
  const { t } = useTranslation();
  const named = { name: of.personName, title: of.title };
  return (
    <span className={styles.ways}>
      {!of.hasAccount && (
        <button
          type="button"
          className={button.quiet}
          aria-label={t('people.openAccountOf', { name: of.personName })}
          onClick={() => openAccount(of)}
        >
          {t('people.openAccount')}
        </button>
      )}
      <button
        type="button"
        className={button.quiet}
        aria-label={t('people.changeTermOf', named)}
        onClick={() => change('term', of)}
      >
        {t('people.changeTerm')}
      </button>
      <button
        type="button"
        className={button.danger}
        aria-label={t('people.endOf', named)}
        onClick={() => change('end', of)}
      >
        {t('people.end')}
      </button>
    </span>
  );
}
