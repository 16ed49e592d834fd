import type { TFunction } from 'i18next';
import type { HomeElectionFragment } from '../../graphql/generated';

/** 畅和家园业主委员会首次选举 */
export function electionTitle(
  t: TFunction,
  { estateName, bodyKind, kind }: Pick<HomeElectionFragment, 'estateName' | 'bodyKind' | 'kind'>,
): string {
  return t('elections.title', {
    ...{ estate: estateName, body: t(`elections.bodyKind.${bodyKind}`), kind: t(`elections.kind.${kind}`) },
  });
}
