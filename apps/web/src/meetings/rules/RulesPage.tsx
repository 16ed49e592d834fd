import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { SelectField } from '../../desk/SelectField';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import {
  MeetingProfilesDocument,
  PlacesToFillDocument,
  ViewerDocument,
  type MeetingProfileFragment,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { ProfileCard } from './ProfileCard';
import { SetProfile } from './SetProfile';
import styles from './rules.module.css';

/** How a town or one of its communities differs from the kinds of meeting, by which text, and from when on. */
export function RulesPage() {
  const { t } = useTranslation();
  const [viewed] = useQuery({ query: ViewerDocument });
  const [below] = useQuery({ query: PlacesToFillDocument });
  const held = viewed.data?.viewer?.appointments ?? [];
  const maySet = held.some(({ office }) => office === 'PROPERTY_OFFICER');
  const own = held
    .filter(({ office }) => ['PROPERTY_OFFICER', 'COMMUNITY_SECRETARY', 'COMMUNITY_STAFF'].includes(office))
    .map(({ place }) => [place.id, place.name] as const);
  const communities = (below.data?.estates ?? []).map(
    ({ communityId, communityName }) => [communityId, communityName] as const,
  );
  const places = [...new Map([...own, ...(maySet ? communities : [])])];
  const [chosen, choose] = useState<string>();
  const placeId = chosen ?? places[0]?.[0] ?? '';
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: MeetingProfilesDocument,
    variables: { placeId },
    pause: placeId === '',
    requestPolicy: 'cache-and-network',
  });
  const [profiles, setProfiles] = useState<readonly MeetingProfileFragment[]>();
  useEffect(() => setProfiles(data?.meetingProfiles), [data]);

  return (
    <DeskShell>
      <div className={styles.page}>
        <Link to="/meetings" className={styles.back}>
          ← {t('meetingRules.back')}
        </Link>
        <Heading tab={t('meetingRules.title')}>{t('meetingRules.title')}</Heading>
        <p className={styles.quiet}>{t('meetingRules.lead')}</p>
        {viewed.data && places.length === 0 && <p>{t('meetingRules.noPlace')}</p>}
        {places.length > 0 && (
          <SelectField
            label={t('meetingRules.place')}
            value={placeId}
            options={places}
            choose={next => {
              choose(next);
              setProfiles(undefined);
            }}
          />
        )}
        {error && !profiles && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {fetching && !profiles && <Skeleton blocks={[6, 6]} />}
        {profiles?.length === 0 && <p className={styles.quiet}>{t('meetingRules.none')}</p>}
        {profiles?.map(profile => (
          <ProfileCard key={profile.id} profile={profile} />
        ))}
        {maySet && placeId !== '' && <SetProfile key={placeId} placeId={placeId} changed={setProfiles} />}
      </div>
    </DeskShell>
  );
}
