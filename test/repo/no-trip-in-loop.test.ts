import { Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const { noTripInLoop } = (await import(
  new URL('../../scripts/lint/no-trip-in-loop.mjs', import.meta.url).href
)) as { readonly noTripInLoop: Rule.RuleModule };

/** What the rule reports in a piece of code: the line, and by what. */
function reported(code: string): readonly string[] {
  const messages = new Linter().verify(code, {
    languageOptions: { parser: tseslint.parser as Linter.Parser },
    plugins: { nylage: { rules: { 'no-trip-in-loop': noTripInLoop } } },
    rules: { 'nylage/no-trip-in-loop': 'error' },
  });
  return messages.map(({ line, message }) => `${line}: ${/in (.*?):/.exec(message)?.[1] ?? message}`);
}

describe('the lint against round trips in loops', () => {
  it.each([
    ['for (const id of ids) { ask(job, id); await job.trip(); }', ['1: a loop']],
    ['while (left > 0) await trip();', ['1: a loop']],
    ['for (;;) await context.sync();', ['1: a loop']],
    ['do { await job.write(() => queue()); } while (more());', ['1: a loop']],
    ['for (const id of ids) await readOne(job, id);', ['1: a loop']],
    [
      'for (const id of ids) await runJob(host, watch, async (job) => ask(job, id));',
      ['1: a loop', '1: a loop'],
    ],
    ['for (const id of ids) await this.#workbook.goTo(id);', ['1: a loop']],
    ['for (const id of ids) await host.run({}, (context) => context.sync());', ['1: a loop', '1: a loop']],
    ['ids.forEach(async (id) => { ask(job, id); await job.trip(); });', ['1: a callback of forEach()']],
    ['await Promise.all(ids.map((id) => readOne(job, id)));', ['1: a callback of map()']],
    ['await Promise.all(ids.map(async (id) => readOne(job, id)));', ['1: a callback of map()']],
    ['Array.from(ids, async (id) => { await job.trip(); });', ['1: a callback of from()']],
    // A helper of the file takes the trip.
    [
      'async function one(id) { ask(id); await job.trip(); }\nfor (const id of ids) await one(id);',
      ['2: a loop'],
    ],
    [
      'const one = async (id) => { await job.trip(); };\nids.map((id) => one(id));',
      ['2: a callback of map()'],
    ],
    [
      'class A {\nasync #one() { await this.#workbook.read(); }\nasync all() { for (const id of ids) await this.#one(); }\n}',
      ['3: a loop'],
    ],
    // Recursion, straight and by way of another.
    [
      'async function half(marks) {\nawait job.trip();\nreturn await half(marks.slice(1));\n}',
      ['3: a function that calls itself (half)'],
    ],
    [
      'async function here() { await job.trip();\nawait there(); }\nasync function there() {\nawait here(); }',
      ['2: a function that calls itself (here)', '4: a function that calls itself (there)'],
    ],
  ])('sees %s', (code, expected) => {
    expect(reported(code)).toEqual(expected);
  });

  it.each([
    'for (const id of ids) ask(job, id);\nawait job.trip();',
    'const asked = ids.map((id) => ask(job, id));\nawait job.trip();\nreturn asked.map((answer) => answer());',
    'for (const sheet of (await listSheets(job)).values()) use(sheet);',
    'await job.write(() => { for (const id of ids) queue(job, id); });',
    'await runJob(host, watch, async (job) => { await job.trip(); await job.trip(); });',
    'for (const id of ids) handlers.push(() => later(id));',
    'async function once() { await job.trip(); }\nasync function twice() { await once(); await once(); }',
    'class A { async undo() { await this.#workbook.undo(); } }',
  ])('lets %s be', (code) => {
    expect(reported(code)).toEqual([]);
  });
});
