import { useTranslation } from 'react-i18next';
import { SelectField } from '../../desk/SelectField';
import type { CalendarMeeting } from './calendar-meeting';

/** For the town, whose calendar holds those of all its communities. */
export function CommunityChoice(props: {
  meetings: readonly CalendarMeeting[];
  community: string;
  choose: (community: string) => void;
}) {
  const { t } = useTranslation();
  const names = new Map(props.meetings.map(({ communityId, communityName }) => [communityId, communityName]));
  if (names.size < 2 && props.community === '') return null;
  return (
    <SelectField
      label={t('calendar.community')}
      value={props.community}
      options={[['', t('calendar.everywhere')], ...names]}
      choose={props.choose}
    />
  );
}
