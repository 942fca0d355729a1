/** The plan room: the plan's model, and Göteborg's plan as data. */
export { goteborg2022 } from './goteborg-2022.ts';
export { isNewerPlan, migratePlan, type PlanMigration, planMigrations } from './migrations.ts';
export { PLAN_SCHEMA_VERSION, type Plan, planSchema } from './model.ts';
export { goteborg2022Text, type PlanText } from './plan-text.ts';
export { type PlanRemark, type PlanUnderReview, reviewPlan } from './review/review-plan.ts';
