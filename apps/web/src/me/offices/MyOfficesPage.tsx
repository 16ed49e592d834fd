import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Message } from '../../elements/Message';
import { PhoneHeader } from '../../elements/PhoneHeader';
import { Skeleton } from '../../elements/Skeleton';
import { TabBar } from '../../elements/TabBar';
import { MyOfficesDocument } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { seesPeople } from '../../people/sees-people';
import { refusalOf } from '../../refusals/refusal';
import { chooseOffice, chosenOffice } from './chosen-office';
import { OfficeChoice } from './OfficeChoice';

/** What one holds, where and until when, and under which of it one acts. */
export function MyOfficesPage() {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: MyOfficesDocument });
  const [chosen, setChosen] = useState(chosenOffice);
  const held = data?.viewer?.appointments ?? [];

  function choose(id: string | null) {
    chooseOffice(id);
    setChosen(id);
  }

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('myOffices.title')}>{t('myOffices.title')}</Heading>} />
      <main id="content" className={home.main} aria-busy={fetching}>
        {fetching && <Skeleton blocks={[8, 8]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {data && held.length === 0 && (
          <Message title={t('myOffices.emptyTitle')} text={t('myOffices.emptyText')} />
        )}
        {held.length > 0 && <OfficeChoice held={held} chosen={chosen} choose={choose} />}
        {seesPeople(held) && (
          <Link to="/people" className={button.secondary}>
            {t('people.title')}
          </Link>
        )}
      </main>
      <TabBar />
    </div>
  );
}
