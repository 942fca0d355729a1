import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from '@nylage/core/group';
import { type CheckedFile, checkedFile, type ScoredFile, scoredFile } from '@nylage/core/report';
import type { Language } from '@nylage/core/text';
import { openInHost } from '@nylage/excel/testing';
import type { WorkbookModel } from '@nylage/excel-host';
import { nodeSha256 } from '@nylage/xlsx/sha256-node';
import { checkReading } from '../../../apps/excel-addin/src/engine/check-room.ts';
import { PaneEngine } from '../../../apps/excel-addin/src/engine/pane-engine.ts';
import type { RefusedView, WorkbookView } from '../../../apps/web/src/protocol.ts';
import { LocalWorkbookDesk } from '../../../apps/web/src/worker/workbook-desk.ts';
import { nylage } from './command.ts';
import { parseAs } from './json.ts';

/** A workbook as one door's `check --json`, in each language, and `score --json` tell of it. */
export interface Told {
  readonly sv: CheckedFile;
  readonly en: CheckedFile;
  /** Null where it cannot be read. */
  readonly scored: ScoredFile | null;
}

/** Writes workbooks into a folder and runs the built command over it: what it prints, by name. */
export async function commandLine(
  folder: string,
  workbooks: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  ...words: readonly string[]
): Promise<ReadonlyMap<string, Told>> {
  for (const { name, bytes } of workbooks) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [sv, en, score] = await Promise.all([
    nylage('check', folder, ...words, '--json'),
    nylage('check', folder, ...words, '--json', '--lang', 'en'),
    nylage('score', folder, ...words, '--json'),
  ]);
  const named = <F extends { readonly workbook: string }>(files: readonly F[]): ReadonlyMap<string, F> =>
    new Map(
      files.map((file) => {
        const workbook = file.workbook.slice(folder.length + 1);
        return [workbook, { ...file, workbook }];
      }),
    );
  const english = named(parseAs('check', en.out).files);
  const scored = named(parseAs('score', score.out).files);
  return new Map(
    [...named(parseAs('check', sv.out).files)].map(([name, checked]) => {
      const inEnglish = english.get(name);
      if (inEnglish === undefined) throw new Error(`${name} is not told of in English`);
      return [name, { sv: checked, en: inEnglish, scored: scored.get(name) ?? null }];
    }),
  );
}

/** The task pane's engine after *Kontrollera*, over Microsoft's client and a workbook open in the host. */
export async function paneOver(model: WorkbookModel): Promise<PaneEngine> {
  const { host, workbook } = openInHost(model);
  const engine = new PaneEngine(workbook, { now: () => new Date('2026-03-31T12:00:00Z') });
  await engine.check();
  const { trouble } = engine.store.get();
  if (trouble !== null) throw new Error(trouble.says.en);
  if (host.unknownMembers.length > 0) throw new Error(`The host lacks ${host.unknownMembers.join(', ')}`);
  return engine;
}

/** What the pane's check comes to, told as the command line tells it, also what no page shows; null for a workbook with nothing to check. */
export async function toldByPane(model: WorkbookModel): Promise<Told | null> {
  const reading = await openInHost(model).workbook.read();
  const outcome = await checkReading(reading, null, async () => undefined);
  if (outcome.kind !== 'checked') return null;
  const { submission, findings, score } = outcome.checked;
  const print = fingerprint(submission, nodeSha256);
  const tell = (language: Language): CheckedFile =>
    checkedFile(reading.name, submission, findings, print, language);
  return {
    sv: tell('sv'),
    en: tell('en'),
    scored: scoredFile(reading.name, submission, findings.verdict, score),
  };
}

/** Door 1 of the web view with a workbook in it, and what it answers the page, which is a copy of what it has. */
export async function webOver(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly desk: LocalWorkbookDesk; readonly view: WorkbookView | RefusedView }> {
  const desk = new LocalWorkbookDesk();
  const view = await desk.open({ name, blob: new Blob([bytes as Uint8Array<ArrayBuffer>]) });
  return { desk, view: structuredClone(view) };
}
