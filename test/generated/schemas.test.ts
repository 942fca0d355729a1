import { decisionsSchema, extractSchema, registerSchema } from '@nylage/core/group';
import { handoutSettingsSchema } from '@nylage/core/handout';
import { instrumentSchema } from '@nylage/core/instrument';
import { planSchema } from '@nylage/core/plan';
import {
  checkReportSchema,
  explainReportSchema,
  handoutReportSchema,
  mergeReportSchema,
  sampleReportSchema,
  schemaReportSchema,
  scoreReportSchema,
  sendoutReportSchema,
  templateReportSchema,
} from '@nylage/core/report';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** Every format that other programs read or write, by the name of its file in `docs/schemas`. */
const schemas = {
  'check.json': checkReportSchema,
  'score.json': scoreReportSchema,
  'merge.json': mergeReportSchema,
  'schema.json': schemaReportSchema,
  'explain.json': explainReportSchema,
  'template.json': templateReportSchema,
  'sendout.json': sendoutReportSchema,
  'sample.json': sampleReportSchema,
  'koncern.json': handoutReportSchema,
  'utlamning.json': handoutSettingsSchema,
  'beslut.json': decisionsSchema,
  'organisationer.json': registerSchema,
  'utdrag.json': extractSchema,
  'instrument.json': instrumentSchema,
  'plan.json': planSchema,
} as const;

describe('JSON Schemas in docs/schemas', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`${name} is what the code says (repair with npm run generate)`, async () => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`../../docs/schemas/${name}`);
    });
  }
});
