import { hasBuilding } from '@sifang/estates';
import { Refusal } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import type {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../../domain/law/policies.js';
import { keyOfProfile, profileNamed } from '../../domain/law/profiles.js';
import type { RuleProfile } from '../../domain/law/rule-profile.js';
import { BallotForm, type BallotPolicies, type Disclosure } from '../../domain/life/row.js';
import { secretPolicies } from '../../domain/secret/rules.js';

/** What is settled of a vote before its roll is posted. */
export interface VoteSettings {
  readonly title: string;
  readonly temporary: boolean;
  /** 测试 */
  readonly trial: boolean;
  readonly form: BallotForm;
  readonly disclosure: Disclosure;
  /** Null: the whole estate. */
  readonly buildings: readonly string[] | null;
  /** By its key or its Chinese name. */
  readonly profile: string;
  /** Null: all as the profile has it. */
  readonly policies: PolicyChoices | null;
}

/** Null, or left out: as the profile has it. */
export interface PolicyChoices {
  readonly duplicates?: DuplicatePolicy | null;
  readonly blank?: BlankPolicy | null;
  readonly parking?: ParkingPolicy | null;
  readonly severalUnits?: SeveralUnitsPolicy | null;
  readonly silentArticle?: string | null;
  readonly following?: FollowingPolicy | null;
}

export interface Settled extends Pick<
  VoteSettings,
  'title' | 'temporary' | 'trial' | 'form' | 'disclosure' | 'buildings'
> {
  readonly profileName: string;
  readonly profile: RuleProfile;
  readonly policies: BallotPolicies;
}

/** @throws Refusal PROFILE_UNKNOWN · BUILDING_NOT_FOUND · BUILDING_TWICE · SECRET_POLICY_UNFIT */
export async function settled(
  tx: Tx,
  estateId: string,
  { profile: name, policies, buildings, ...settings }: VoteSettings,
): Promise<Settled> {
  const profile = profileNamed(name);
  await requireBuildings(tx, estateId, buildings ?? []);
  return {
    ...{ ...settings, buildings, profile, profileName: keyOfProfile(profile) },
    policies: {
      parking: policies?.parking ?? profile.parking.value,
      ...(settings.form === BallotForm.SECRET ? secretPolicies(policies) : namedPolicies(policies, profile)),
    },
  };
}

function namedPolicies(
  policies: PolicyChoices | null,
  profile: RuleProfile,
): Omit<BallotPolicies, 'parking'> {
  return {
    duplicates: policies?.duplicates ?? profile.duplicates.value,
    blank: policies?.blank ?? profile.blank.value,
    severalUnits: policies?.severalUnits ?? profile.severalUnits.value,
    silentArticle: policies?.silentArticle?.trim() || null,
    following: policies?.following ?? profile.following.value,
  };
}

async function requireBuildings(tx: Tx, estateId: string, buildings: readonly string[]): Promise<void> {
  for (const [at, building] of buildings.entries()) {
    if (buildings.indexOf(building) !== at)
      throw new Refusal('BUILDING_TWICE', 'One building is named twice.', `buildings.${at}`);
    if (!(await hasBuilding(tx, estateId, building)))
      throw new Refusal('BUILDING_NOT_FOUND', 'This estate has no such building.', `buildings.${at}`);
  }
}
