import type { GroupView } from '@nylage/core/group';
import { explain } from '@nylage/core/scoring';
import { type IsShown, ownNumber } from '@nylage/core/see';
import { type Explained, explainedItem } from '@nylage/ui/model';
import { type IntakeContext, type OpenedFile, scoreOpened } from '@nylage/xlsx/intake';

/** What a number of one workbook is made of beside the koncern. */
interface AnswerSources {
  readonly isShown: IsShown;
  readonly context: IntakeContext;
  /** A file opened once more; null where it is not at hand, or no longer as it was. */
  readonly reopen: (file: string) => Promise<(OpenedFile & { readonly ok: true }) | null>;
}

/** A number of one workbook down to its answers; null where its file is not at hand or holds none. */
export async function ownAnswers(
  view: GroupView,
  id: string,
  { isShown, context, reopen }: AnswerSources,
): Promise<readonly Explained[] | null> {
  const [, fingerprint = '', ...rest] = id.split(':');
  const node = rest.join(':');
  const submission = view.submissions.find((one) => one.fingerprint === fingerprint);
  const file = submission?.files[0];
  // What may be shown is decided node by node; how many answered and how they differ goes with the node.
  const shows = (below: string): boolean => isShown(fingerprint, below.replace(/^(count|spread|rate):/, ''));
  if (file === undefined || submission?.contribution.form !== 'workbook' || !shows(node)) return null;
  const opened = await reopen(file);
  if (opened === null) return null;
  const made = explain(opened.submission, scoreOpened(opened, context), node);
  return (
    made?.map((one) =>
      explainedItem(
        one,
        file,
        (below) => (shows(below) ? `own:${fingerprint}:${below}` : null),
        ownNumber(submission.name, submission.year),
      ),
    ) ?? null
  );
}
