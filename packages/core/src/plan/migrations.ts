import { PLAN_SCHEMA_VERSION } from './model.ts';

type Json = { readonly [key: string]: unknown };

/** One step of a plan file's format: from `version` to `version + 1`. */
export interface PlanMigration {
  readonly from: number;
  readonly describe: string;
  readonly apply: (plan: Json) => Json;
}

/**
 * Format 1 kept actions as the plan's text lists them: a list under every goal area, a shared
 * action once in each. Format 2 keeps each action once and says where it is listed.
 */
const listActionsOnce: PlanMigration = {
  from: 1,
  describe: 'each action once, with the places that list it',
  apply: (plan) => {
    const byId = new Map<string, Json & { listedUnder: string[] }>();
    const goalAreas = asList(plan.goalAreas).map((area) => {
      const { actions, ...rest } = area;
      asList(actions).forEach((action, at) => {
        const place = `${String(area.id)}.${at + 1}`;
        const known = byId.get(String(action.id));
        if (known === undefined) byId.set(String(action.id), { ...action, listedUnder: [place] });
        else known.listedUnder.push(place);
      });
      return rest;
    });
    const actions = [...byId.keys()].sort().map((id) => byId.get(id));
    return { ...plan, goalAreas, actions, schemaVersion: 2 };
  },
};

/** Every format change since the first, in order. */
export const planMigrations: readonly PlanMigration[] = [listActionsOnce];

/**
 * Brings a plan file of an older format to today's. Newer or unknown formats are returned as they
 * are, for the model to refuse.
 */
export function migratePlan(file: unknown): unknown {
  let plan = file;
  for (const migration of planMigrations) {
    if (isJson(plan) && plan.schemaVersion === migration.from) plan = migration.apply(plan);
  }
  return plan;
}

/** Whether a file claims a format that this program does not know yet. */
export function isNewerPlan(file: unknown): boolean {
  return isJson(file) && typeof file.schemaVersion === 'number' && file.schemaVersion > PLAN_SCHEMA_VERSION;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}
