import type { Locator } from 'playwright-core';

/** Drops a file or a folder from the disk on what is shown, as a person does. Chromium only. */
export async function dropFromDisk(on: Locator, path: string): Promise<void> {
  const page = on.page();
  const box = await on.boundingBox();
  if (box === null) throw new Error('what is dropped on is not shown');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
