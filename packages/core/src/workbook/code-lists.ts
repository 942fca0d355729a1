import type { Choice, CodeList } from './column.ts';

/** Builds a code list from `id: [cell text, English]`. */
export function codeList<const T extends Readonly<Record<string, readonly [string, string, ...string[]]>>>(
  key: string,
  choices: T,
): CodeList<keyof T & string> {
  return {
    key,
    choices: Object.entries(choices).map(
      ([id, [cell, en, ...aliases]]): Choice<keyof T & string> => ({
        id,
        cell,
        en,
        ...(aliases.length > 0 ? { aliases } : {}),
      }),
    ),
  };
}

export const submissionStatusCodes = codeList('submissionStatus', {
  draft: ['Utkast', 'Draft'],
  done: ['Klar', 'Done'],
  supplement: ['Komplettering', 'Supplement'],
});

export const portfolioScopeCodes = codeList('portfolioScope', {
  all: ['Hela', 'All of it'],
  selection: ['Urval', 'A selection'],
  none: ['Ingen i år', 'None this year'],
});

export const weightCodes = codeList('weight', {
  budget: ['Budget', 'Budget'],
  hours: ['Timmar', 'Hours'],
  size: ['Storlek', 'Size'],
  equal: ['Lika', 'Equal'],
});

/** What one initiative can weigh; one kind at a time. */
export type WeightKind = 'budget' | 'hours' | 'size' | 'equal';

export const roleCodes = codeList('role', {
  leadership: ['Ledning', 'Leadership'],
  manager: ['Chef', 'Manager'],
  developer: ['Verksamhetsutveckling', 'Operations development'],
  it: ['It och digitalisering', 'IT and digitalisation'],
  employee: ['Medarbetare i verksamheten', 'Employee in operations'],
  support: ['Stödfunktion', 'Support function'],
  other: ['Annan', 'Other'],
});

export const maturityLevelCodes = codeList('maturityLevel', {
  total: ['Totalt', 'Total'],
  dimension: ['Dimension', 'Dimension'],
  factor: ['Faktor', 'Factor', 'Kategori'],
  principle: ['Princip', 'Principle', 'Underkategori'],
});

export const initiativeStatusCodes = codeList('initiativeStatus', {
  idea: ['Idé', 'Idea'],
  planned: ['Planerad', 'Planned'],
  ongoing: ['Pågår', 'Ongoing'],
  finished: ['Avslutad', 'Finished'],
  cancelled: ['Avbruten', 'Cancelled'],
});

export const sizeCodes = codeList('size', {
  small: ['Liten', 'Small'],
  medium: ['Mellan', 'Medium'],
  large: ['Stor', 'Large'],
});

export const innovationStepCodes = codeList('innovationStep', {
  efficiencyOnly: ['Bara effektivitet', 'Efficiency only'],
  mostlyEfficiency: ['Mest effektivitet', 'Mostly efficiency'],
  even: ['Lika', 'Even'],
  mostlyInnovation: ['Mest innovation', 'Mostly innovation'],
  innovationOnly: ['Bara innovation', 'Innovation only'],
});

export const externalStepCodes = codeList('externalStep', {
  internalOnly: ['Bara intern', 'Internal only', 'Bara intern nytta'],
  mostlyInternal: ['Mest intern', 'Mostly internal', 'Mest intern nytta'],
  even: ['Lika', 'Even'],
  mostlyExternal: ['Mest extern', 'Mostly external', 'Mest extern nytta'],
  externalOnly: ['Bara extern', 'External only', 'Bara extern nytta'],
});

export const ownershipCodes = codeList('ownership', {
  own: ['Egen', 'Own'],
  leads: ['Gemensam, vi leder', 'Shared, we lead'],
  participates: ['Gemensam, vi deltar', 'Shared, we take part'],
});

export const benefitOwnershipCodes = codeList('benefitOwnership', {
  own: ['Egen', 'Own'],
  shared: ['Gemensam', 'Shared'],
});

export const targetGroupCodes = codeList('targetGroup', {
  residents: ['Boende', 'Residents'],
  visitors: ['Besökare', 'Visitors'],
  business: ['Näringsliv', 'Business'],
  employees: ['Medarbetare', 'Employees'],
});

export const realisationPlanCodes = codeList('realisationPlan', {
  yes: ['Ja', 'Yes'],
  no: ['Nej', 'No'],
  notNeeded: ['Behövs inte', 'Not needed'],
});

export const fundingCodes = codeList('funding', {
  own: ['Egen', 'Own'],
  shared: ['Gemensam', 'Shared'],
  external: ['Extern', 'External'],
  competenceGrant: ['Kompetensförsörjningsanslag', 'Competence grant'],
  fee: ['Taxa', 'Fee'],
});

export const watchCodes = codeList('watch', {
  digitalExclusion: ['Digitalt utanförskap', 'Digital exclusion'],
  climate: ['Klimat', 'Climate'],
  informationSecurity: ['Informationssäkerhet', 'Information security'],
  dataProtection: ['Dataskydd', 'Data protection'],
  goalConflict: ['Målkonflikt', 'Conflicting goals'],
});

export const actionStatusCodes = codeList('actionStatus', {
  notStarted: ['Inte påbörjad', 'Not started'],
  ongoing: ['Pågår', 'Ongoing'],
  done: ['Klar', 'Done'],
  paused: ['Pausad', 'Paused'],
  cancelled: ['Avbruten', 'Cancelled'],
});

export const benefitCategoryCodes = codeList('benefitCategory', {
  financial: ['Finansiell', 'Financial'],
  redistribution: ['Omfördelning', 'Redistribution'],
  quality: ['Kvalitet', 'Quality'],
  society: ['Samhällsnytta', 'Benefit to society'],
});

export const benefitDirectionCodes = codeList('benefitDirection', {
  internal: ['Intern', 'Internal'],
  external: ['Extern', 'External'],
});

export const benefitStatusCodes = codeList('benefitStatus', {
  identified: ['Identifierad', 'Identified'],
  planned: ['Planerad', 'Planned'],
  onTrack: ['På väg', 'On the way'],
  realised: ['Realiserad', 'Realised'],
  partly: ['Delvis', 'Partly'],
  notRealised: ['Utebliven', 'Not realised'],
});

export const caseOutcomeCodes = codeList('caseOutcome', {
  approved: ['Bifall', 'Approved'],
  rejected: ['Avslag', 'Rejected'],
  referredBack: ['Återremiss', 'Referred back'],
  deferred: ['Bordlagt', 'Deferred'],
  inPreparation: ['Under beredning', 'In preparation'],
});

export const deferralReasonCodes = codeList('deferralReason', {
  basisMissing: ['Underlag saknas', 'Basis missing'],
  benefitUnclear: ['Nytta oklar', 'Benefit unclear'],
  fundingUnclear: ['Finansiering oklar', 'Funding unclear'],
  needsCoordination: ['Behöver samordnas', 'Needs coordination'],
  lackOfTime: ['Tidsbrist', 'Lack of time'],
  other: ['Annat', 'Other'],
});

export const dataRoleCodes = codeList('dataRole', {
  ownsAndShares: ['Äger och delar', 'Owns and shares'],
  uses: ['Använder', 'Uses'],
});

export const openDataCodes = codeList('openData', {
  yes: ['Ja', 'Yes'],
  no: ['Nej', 'No'],
  planned: ['Planerat', 'Planned'],
});

export const notOpenReasonCodes = codeList('notOpenReason', {
  secrecy: ['Sekretess', 'Secrecy'],
  personalData: ['Personuppgifter', 'Personal data'],
  security: ['Säkerhet', 'Security'],
  rights: ['Rättigheter', 'Rights'],
  notYet: ['Inte hunnit', 'Not got to it yet'],
});

export const retentionCodes = codeList('retention', {
  kept: ['Bevaras', 'Kept'],
  disposed: ['Gallras', 'Disposed of'],
});

export const accessCodes = codeList('access', {
  api: ['API', 'API'],
  file: ['Fil', 'File'],
  other: ['Annat', 'Other'],
});

export const competenceCoverCodes = codeList('competenceCover', {
  train: ['Utbilda', 'Train'],
  recruit: ['Rekrytera', 'Recruit'],
  consultant: ['Konsult', 'Consultant'],
  shareWithOther: ['Dela med annan', 'Share with another'],
  wait: ['Avvakta', 'Wait'],
});

export const lifecycleCodes = codeList('lifecycle', {
  introducing: ['Införs', 'Being introduced'],
  running: ['I drift', 'Running'],
  retiring: ['Avvecklas', 'Being retired'],
  retired: ['Avvecklat', 'Retired'],
});

export const heritageEffectCodes = codeList('heritageEffect', {
  hinders: ['Hindrar', 'Hinders'],
  enables: ['Möjliggör', 'Enables'],
});

export const deliveryCodes = codeList('delivery', {
  baseService: ['Bastjänst', 'Base service'],
  own: ['Egen', 'Own'],
  external: ['Extern', 'External'],
});

export const treeCodes = codeList('tree', {
  all: ['Alla', 'All'],
  withinControl: ['Inom vår rådighet', 'Within our control'],
  outsideControl: ['Utanför vår rådighet', 'Outside our control'],
});

export const maturitySourceCodes = codeList('maturitySource', {
  answers: ['Svar', 'Answers'],
  delivered: ['Levererat', 'Delivered'],
  mixed: ['Blandat', 'Mixed'],
});
