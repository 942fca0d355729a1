import { type Text, text } from '@nylage/core/text';

/** Words of an organisation that is no more. */
export const organisationWords = {
  existed: (name: string, until: string): Text =>
    text(`${name} fanns till ${until}`, `${name} existed until ${until}`),
  /** Between the last day and whoever took over. */
  takenOver: text(' och togs över av ', ' and was taken over by '),
  /** Before the last of several. */
  and: text(' och ', ' and '),
  existedShows: (name: string, until: string, last: number | null): Text =>
    last === null
      ? text(`${name} fanns till ${until}.`, `${name} existed until ${until}.`)
      : text(
          `${name} fanns till ${until}. Det som visas är ${last}.`,
          `${name} existed until ${until}. What is shown is ${last}.`,
        ),
} as const;
