import { useTranslation } from 'react-i18next';
import { LinkList, LinkRow } from '../elements/LinkList';
import { RunningElections } from '../elections/lazily';
import type { HomeElectionFragment } from '../graphql/generated';

interface Props {
  /** Those that run, and ask nothing of the viewer now. */
  elections: readonly HomeElectionFragment[];
  /** Whether the viewer works for a firm, too. */
  atFirm: boolean;
}

/** The rest, one line each. */
export function Quiet({ elections, atFirm }: Props) {
  const { t } = useTranslation();
  return (
    <LinkList title={t('home.more.title')}>
      {atFirm && <LinkRow to="/work">{t('home.more.work')}</LinkRow>}
      {elections.length > 0 && <RunningElections elections={elections} />}
      <LinkRow to="/topics/new">{t('home.more.topic')}</LinkRow>
      <LinkRow to="/ratings">{t('home.more.ratings')}</LinkRow>
      <LinkRow to="/committees">{t('home.more.committees')}</LinkRow>
      <LinkRow to="/my-units">{t('home.more.units')}</LinkRow>
    </LinkList>
  );
}
