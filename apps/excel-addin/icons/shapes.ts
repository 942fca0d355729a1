import type { IconName } from '../manifest/addin-definition.ts';

/** Colours that stand out from a light and from a dark ribbon, at 3:1 or more. */
export type IconColour = 'ink' | 'accent' | 'paper' | 'warning';

/** A shape on a field of 16 × 16; corners and lines are moved to whole pixels in every size. */
export type Shape =
  | {
      readonly box: readonly [left: number, top: number, right: number, bottom: number];
      readonly fill?: IconColour;
      readonly line?: IconColour;
      readonly round?: number;
    }
  | { readonly disc: readonly [x: number, y: number, radius: number]; readonly fill: IconColour }
  | {
      readonly path: readonly (readonly [x: number, y: number])[];
      readonly line: IconColour;
      readonly weight?: number;
    };

/** The N of Nyläge. */
export const LETTER: readonly Shape[] = [
  { box: [4, 3, 6, 13], fill: 'paper' },
  { box: [10, 3, 12, 13], fill: 'paper' },
  {
    path: [
      [5, 3.8],
      [11, 12.2],
    ],
    line: 'paper',
    weight: 2,
  },
];

const PAPER: readonly Shape[] = [{ box: [2, 1, 12, 15], fill: 'paper', line: 'ink' }];

const TABLE: readonly Shape[] = [
  { box: [1, 2, 15, 14], fill: 'paper', line: 'ink' },
  {
    path: [
      [1, 6],
      [15, 6],
    ],
    line: 'ink',
  },
  {
    path: [
      [1, 10],
      [15, 10],
    ],
    line: 'ink',
  },
  {
    path: [
      [6, 2],
      [6, 14],
    ],
    line: 'ink',
  },
];

/** A disc at the lower right, with a sign in white. */
function badge(
  fill: IconColour,
  ...signs: readonly (readonly (readonly [number, number])[])[]
): readonly Shape[] {
  return [
    { disc: [11.5, 11.5, 4.5], fill },
    ...signs.map((path): Shape => ({ path, line: 'paper', weight: 1.5 })),
  ];
}

/** What each icon is drawn of. */
export const ICONS: Readonly<Record<IconName, readonly Shape[]>> = {
  nylage: [{ box: [0, 0, 16, 16], fill: 'accent', round: 3 }, ...LETTER],
  check: [
    ...PAPER,
    {
      path: [
        [4, 4],
        [10, 4],
      ],
      line: 'ink',
    },
    {
      path: [
        [4, 7],
        [7, 7],
      ],
      line: 'ink',
    },
    ...badge('accent', [
      [9, 11.5],
      [11, 13.5],
      [14, 10],
    ]),
  ],
  mark: [...TABLE, { box: [6, 6, 15, 10], fill: 'accent' }],
  remove: [
    ...TABLE,
    ...badge(
      'warning',
      [
        [9.5, 9.5],
        [13.5, 13.5],
      ],
      [
        [13.5, 9.5],
        [9.5, 13.5],
      ],
    ),
  ],
  result: [
    { box: [2, 9, 5, 14], fill: 'accent' },
    { box: [7, 5, 10, 14], fill: 'accent' },
    { box: [12, 2, 15, 14], fill: 'accent' },
    {
      path: [
        [1, 1],
        [1, 15],
        [16, 15],
      ],
      line: 'ink',
    },
  ],
  write: [
    ...PAPER,
    { box: [4, 6, 6, 9], fill: 'accent' },
    { box: [7, 4, 9, 9], fill: 'accent' },
    ...badge(
      'accent',
      [
        [11.5, 9],
        [11.5, 14],
      ],
      [
        [9, 11.5],
        [14, 11.5],
      ],
    ),
  ],
  'hand-in': [
    ...PAPER,
    {
      path: [
        [4, 4],
        [10, 4],
      ],
      line: 'ink',
    },
    {
      path: [
        [4, 7],
        [7, 7],
      ],
      line: 'ink',
    },
    ...badge(
      'accent',
      [
        [9, 11.5],
        [14, 11.5],
      ],
      [
        [12, 9.5],
        [14, 11.5],
        [12, 13.5],
      ],
    ),
  ],
};
