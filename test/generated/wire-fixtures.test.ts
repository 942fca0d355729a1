import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Exchange, recordedExchanges, wireHost, wireScenarios } from './wire-scenarios.ts';

/** One exchange on two lines, so that a change shows as one. */
function written(exchanges: readonly Exchange[]): string {
  const lines = exchanges.map(
    ({ request, response }) =>
      `  {"request": ${JSON.stringify(request)},\n   "response": ${JSON.stringify(response)}}`,
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

describe('the wire between the client and the host', () => {
  for (const [name, scenario] of Object.entries(wireScenarios)) {
    it(`${name} is as recorded (repair with npm run generate, and look why)`, async () => {
      const exchanges = await recordedExchanges(scenario);
      await expect(written(exchanges)).toMatchFileSnapshot(`../fixtures/wire/${name}.json`);
    }, 30_000);

    it(`${name} replayed without the client gets the recorded answers`, async () => {
      const host = wireHost();
      for (const { request, response } of read(name)) {
        const answer = await host.answer(JSON.stringify(request));
        expect(answer.ok ? (JSON.parse(answer.body) as unknown) : answer).toEqual(response);
      }
      expect(host.unknownMembers).toEqual([]);
    });
  }
});

function read(name: string): readonly Exchange[] {
  const file = new URL(`../fixtures/wire/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Exchange[];
}
