/** The group room: identity, register, decisions, merging. */

export { extractChecksum } from './checksum.ts';
export { rowsOf } from './claims.ts';
export type { CollateOptions, Conflict } from './collate.ts';
export {
  type CollatedSubmission,
  findOwnNode,
  type Standing,
  standsIn,
  takesPart,
} from './collated-submission.ts';
export {
  type Contribution,
  contributionFrom,
  type ExtractHead,
  type FileOutcome,
  type Pack,
  type Unpack,
} from './contribution.ts';
export {
  type Decider,
  type Decision,
  type Decisions,
  decide,
  decisionsSchema,
  fits,
  NO_DECISIONS,
  parseDecisions,
  type StaleDecision,
  undo,
} from './decisions.ts';
export { type Difference, type DifferingCell, diffSubmissions } from './diff.ts';
export {
  type CountCandidate,
  type CountChoice,
  type CountWithheld,
  chooseCounts,
  type Parts,
} from './disclosure/count-releases.ts';
export { type Disclosure, disclose, type Handout, handoutEntry } from './disclosure/disclose.ts';
export { type GroupNumber, releaseId } from './disclosure/group-releases.ts';
export {
  explainGroup,
  explainGroupPortfolio,
  type GroupExplanation,
  type GroupMean,
  type GroupPortfolioExplanation,
  type GroupPortfolioTerm,
  type GroupTerm,
  submissionsByOrganisation,
  type TermPlace,
} from './explain-group.ts';
export { explainTarget } from './explain-target.ts';
export { makeExtract } from './extract.ts';
export {
  EXTRACT_SCHEMA_VERSION,
  type Extract,
  type ExtractNode,
  extractSchema,
  extractTables,
  parseExtract,
} from './extract-model.ts';
export { extractTrees } from './extract-trees.ts';
export { extractAsSheets } from './extract-workbook.ts';
export { formatTrouble, notJsonTrouble } from './file-trouble.ts';
export { type GroupChange, groupChange, type OrganisationChange } from './group-change.ts';
export { GroupMerger, type GroupStatus, type GroupView, type GroupYear, mergeGroup } from './group-view.ts';
export { groupedBy } from './grouped-by.ts';
export { canonicalContent, fingerprint, type Sha256 } from './identity.ts';
export { type Lineage, lineages } from './lineages.ts';
export {
  findGroupNode,
  type GroupMaturity,
  type GroupNode,
  type GroupResponseRate,
  ownResponseRate,
} from './maturity-means.ts';
export { findingsOf, isOwnResult, scoreOf, withChecksum } from './open-submission.ts';
export {
  findNodeValue,
  type NodeValue,
  nodeValues,
  type PackedNodes,
  packNodes,
  unpackNodes,
} from './packed-nodes.ts';
export { factCell, hasTable, nodeCell, type Places, placesOf, tableCell, tableCells } from './places.ts';
export {
  type GroupPortfolio,
  type OrganisationPortfolio,
  type PoolAlternative,
  poolAlternatives,
  poolUnder,
  type SharedOnce,
} from './pooled-portfolio.ts';
export {
  expectedIn,
  findOrganisation,
  isExpected,
  parseRegister,
  type ReadRegister,
  type Register,
  type RegisterEntry,
  type RegisterIssue,
  registerSchema,
  successorsOf,
} from './register.ts';
export {
  organisationTypeCodes,
  readRegisterSheet,
  registerAsSheets,
  registerSheet,
} from './register-sheet.ts';
export { buildGroupExample, exampleRegister } from './rules/example/build-group-example.ts';
export type { GroupExample } from './rules/example/group-example.ts';
export {
  type Choice,
  findingAddress,
  type GroupFinding,
  type Proposal,
  type Rest,
  type Side,
  type SideCell,
} from './rules/finding.ts';
export type { GroupRule } from './rules/group-rule.ts';
export { groupRules, wordFinding } from './rules/registry.ts';
export { type DecidedFinding, waitsForDecision } from './settling.ts';
export {
  type GroupState,
  type ReadGroupState,
  readGroupState,
  readGroupStateInSteps,
  writeGroupState,
} from './state.ts';
export {
  type GroupTargetRow,
  measureOf,
  namesGroup,
  type OwnTarget,
  ownTarget,
  type SetPoint,
  type TargetPath,
  targetKey,
  targetPath,
  targetRow,
} from './target-point.ts';
