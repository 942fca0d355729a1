import type { Wording } from '../../rules/problem.ts';
import type { Language } from '../../text/index.ts';
import { benefitIsRegisteredOnce } from './benefit-is-registered-once.ts';
import { dataSetHasOneOwner } from './data-set-has-one-owner.ts';
import { dependencyIsDueInTime } from './dependency-is-due-in-time.ts';
import type { GroupFinding } from './finding.ts';
import type { GroupRule, GroupRuleContext, Stage } from './group-rule.ts';
import { koncernTargetIsSetOnce } from './koncern-target-is-set-once.ts';
import { namedParticipantListsInitiative } from './named-participant-lists-initiative.ts';
import { newestVersionHolds } from './newest-version-holds.ts';
import { organisationHandsInOnce } from './organisation-hands-in-once.ts';
import { organisationNameIsInRegister } from './organisation-name-is-in-register.ts';
import { portfoliosWeighAlike } from './portfolios-weigh-alike.ts';
import { receiverListsSharedDataSet } from './receiver-lists-shared-data-set.ts';
import { sharedInitiativeHasOneLeader } from './shared-initiative-has-one-leader.ts';
import { sharedTotalCoversParts } from './shared-total-covers-parts.ts';
import { workbooksAreMadeAlike } from './workbooks-are-made-alike.ts';

/** Every rule across workbooks, in the order that a person takes them: who, with what, which, and then what they say. */
export const groupRules: readonly GroupRule[] = [
  organisationNameIsInRegister,
  workbooksAreMadeAlike,
  organisationHandsInOnce,
  newestVersionHolds,
  sharedInitiativeHasOneLeader,
  sharedTotalCoversParts,
  namedParticipantListsInitiative,
  portfoliosWeighAlike,
  dataSetHasOneOwner,
  receiverListsSharedDataSet,
  benefitIsRegisteredOnce,
  dependencyIsDueInTime,
  koncernTargetIsSetOnce,
];

/** Everything that the rules of a stage find. */
export function findAcross(stage: Stage, context: GroupRuleContext): readonly GroupFinding[] {
  return groupRules.filter((rule) => rule.stage === stage).flatMap((rule) => rule.run(context));
}

/** Renders a finding in a language. */
export function wordFinding(finding: GroupFinding, language: Language): Wording {
  const rule = groupRules.find(({ id }) => id === finding.rule);
  if (rule === undefined) throw new Error(`there is no rule ${finding.rule}`);
  return rule.word(finding, language);
}
