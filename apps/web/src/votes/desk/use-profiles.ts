import { useQuery } from 'urql';
import { RuleProfilesDocument } from '../../graphql/generated';

/** The places whose rules are known. */
export function useProfiles() {
  const [{ data }] = useQuery({ query: RuleProfilesDocument });
  return data?.ruleProfiles ?? [{ name: 'national', zh: '全国', en: 'National' }];
}
