import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitLineFragment } from '../graphql/generated';
import { OwnerNames } from './OwnerNames';
import styles from './register.module.css';

interface Props {
  units: readonly UnitLineFragment[];
  ofTown: boolean;
  open: (id: string) => void;
}

export function UnitsTable({ units, ofTown, open }: Props) {
  const { t } = useTranslation();
  return (
    <Table<UnitLineFragment>
      rowKey="id"
      dataSource={[...units]}
      pagination={false}
      size="middle"
      columns={[
        {
          title: t('register.columns.unit'),
          render: (_, unit) => (
            <>
              <button type="button" className={styles.unit} onClick={() => open(unit.id)}>
                {unit.name}
              </button>
              {ofTown && <p className={styles.quiet}>{unit.estateName}</p>}
              <p className={styles.narrow}>
                {t('register.squareMetres', { area: unit.area })} · {t(`register.use.${unit.use}`)} ·{' '}
                {t(`register.status.${unit.status}`)}
              </p>
            </>
          ),
        },
        { title: t('register.columns.owners'), render: (_, unit) => <OwnerNames owners={unit.owners} /> },
        {
          title: t('register.columns.area'),
          responsive: ['sm'],
          align: 'end',
          render: (_, { area }) => <span className="num">{t('register.squareMetres', { area })}</span>,
        },
        {
          title: t('register.columns.use'),
          responsive: ['md'],
          render: (_, { use }) => t(`register.use.${use}`),
        },
        {
          title: t('register.columns.status'),
          responsive: ['sm'],
          render: (_, { status }) => (
            <span className={styles.status} data-status={status}>
              {t(`register.status.${status}`)}
            </span>
          ),
        },
      ]}
    />
  );
}
