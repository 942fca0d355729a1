import { expect, it } from 'vitest';
import { apiMembers } from './api-members.ts';

it('the members that the Excel host may answer are those of the typings (repair with npm run generate)', async () => {
  await expect(`${JSON.stringify(apiMembers(), null, 2)}\n`).toMatchFileSnapshot(
    '../../packages/excel-host/src/wire/api-members.json',
  );
}, 60_000);
