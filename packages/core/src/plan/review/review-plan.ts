import type { Instrument } from '../../instrument/index.ts';
import { type Text, text } from '../../text/index.ts';
import type { Plan } from '../model.ts';
import type { PlanText } from '../plan-text.ts';

/** What a review of the plan looks at. */
export interface PlanUnderReview {
  readonly plan: Plan;
  readonly said: PlanText;
  readonly instrument: Instrument;
}

/** Something for the plan to complete, as the page *Plangranskning – att komplettera* shows it. */
export interface PlanRemark {
  /** Stable: what was looked for, and where there are several, about what. */
  readonly id: string;
  readonly found: Text;
  /** What completing it would take. */
  readonly todo: Text;
  /** What of the plan it concerns, by its number or by name; empty for the plan as a whole. */
  readonly concerns: readonly Text[];
  /** The need that it serves, such as `R1`. */
  readonly source: readonly string[];
  /** The office's answer, where it speaks of this. */
  readonly answer: { readonly by: string; readonly says: Text } | null;
}

type Remark = Omit<PlanRemark, 'id' | 'answer'> & { readonly about?: string };

/** Looks for one kind of thing. */
interface Check {
  readonly id: string;
  /** Whether the office's answer about time and resources speaks of it. */
  readonly answered?: boolean;
  readonly find: (reviewed: PlanUnderReview) => readonly Remark[];
}

/** Everything that the plan should complete, in the order of the checks. */
export function reviewPlan(reviewed: PlanUnderReview): readonly PlanRemark[] {
  return checks.flatMap(({ id, answered, find }) =>
    find(reviewed).map(
      ({ about, ...remark }): PlanRemark => ({
        id: about === undefined ? id : `${id}:${about}`,
        ...remark,
        answer: answered === true ? reviewed.said.answer : null,
      }),
    ),
  );
}

const checks: readonly Check[] = [
  {
    id: 'indicators-have-targets',
    answered: true,
    find: ({ plan: { indicators } }) => {
      const without = indicators.filter(({ target }) => target === null);
      if (without.length === 0) return [];
      const all = without.length === indicators.length;
      return [
        {
          found: all
            ? text('Ingen indikator har ett målvärde.', 'No indicator has a target value.')
            : text(
                `${without.length} av ${indicators.length} indikatorer saknar målvärde.`,
                `${without.length} of ${indicators.length} indicators lack a target value.`,
              ),
          todo: text('Sätt ett mål för varje indikator och år.', 'Set a target for each indicator and year.'),
          concerns: without.map(({ id }) => numbered(id)),
          source: ['R1'],
        },
      ];
    },
  },
  {
    id: 'survey-targets-have-their-own-scale',
    find: ({ said: { surveyTargets } }) =>
      surveyTargets.sameScale
        ? []
        : [
            {
              found: text(
                `Alla enkätmål hänvisar till ${surveyTargets.pointTo.sv}, som har en annan skala.`,
                `All survey targets refer to ${surveyTargets.pointTo.en}, which has another scale.`,
              ),
              todo: text(
                'Skriv enkätens mål i enkätens egen skala, i procent.',
                "Write the survey's targets in its own scale, in percent.",
              ),
              concerns: [],
              source: ['R1', 'R14'],
            },
          ],
  },
  {
    id: 'every-factor-has-an-indicator',
    find: ({ plan, instrument }) => {
      const factors = instrument.dimensions.flatMap((dimension) => dimension.factors);
      const counted = factors.map((factor) => ({
        factor,
        count: plan.indicators.filter((indicator) => indicator.factor === factor.id).length,
      }));
      const rest = (language: 'sv' | 'en'): string =>
        counted
          .filter(({ count }) => count > 0)
          .map(({ factor, count }) => `${factor.label[language]} ${count}`)
          .join(', ');
      return counted
        .filter(({ count }) => count === 0)
        .map(({ factor: { id, label } }) => ({
          about: id,
          found: text(
            `Faktorn ${label.sv} har ingen indikator (${rest('sv')}).`,
            `The factor ${label.en} has no indicator (${rest('en')}).`,
          ),
          todo: text('Välj en princip för faktorn.', 'Choose a principle for the factor.'),
          concerns: [theFactor(label)],
          source: ['R1'],
        }));
    },
  },
  {
    id: 'what-is-aimed-at-is-measured',
    find: ({ said }) =>
      said.unmeasured.map(({ goalArea, what }) => ({
        about: goalArea,
        found: text(
          `Inget mått mäter ${what.sv}, som ${goalArea} siktar på.`,
          `Nothing measures ${what.en}, which ${goalArea} aims at.`,
        ),
        todo: text(`Lägg till ett mått på ${what.sv}.`, `Add a measure of ${what.en}.`),
        concerns: [numbered(goalArea)],
        source: ['R18'],
      })),
  },
  {
    id: 'measure-counts-what-it-says',
    find: ({ plan, said }) =>
      said.mismatches.map(({ measure, part, says, counts }) => {
        const known = plan.processMeasures.find(({ id }) => id === measure);
        const title = known?.title ?? text(measure, measure);
        const area = known?.goalArea ?? '';
        return {
          about: measure,
          found:
            part === 'name'
              ? text(
                  `Processmåttet för ${area} (${title.sv}) heter ${says.sv} men räknar ${counts.sv}.`,
                  `The process measure of ${area} (${title.en}) is called ${says.en} but counts ${counts.en}.`,
                )
              : text(
                  `Processmåttet för ${area} (${title.sv}) motiveras med ${says.sv} men räknar ${counts.sv}.`,
                  `The process measure of ${area} (${title.en}) is argued for by ${says.en} but counts ${counts.en}.`,
                ),
          todo: text(
            'Låt namn, motiv och mått säga samma sak.',
            'Let name, reason and measure say the same.',
          ),
          concerns: [text(`processmåttet för ${area}`, `the process measure of ${area}`)],
          source: ['R19'],
        };
      }),
  },
  {
    id: 'figure-is-there',
    find: ({ said: { figures } }) =>
      figures.referredTo
        .filter(({ figure }) => !figures.there.includes(figure))
        .map(({ in: place, figure }) => ({
          about: `${place}-${figure}`,
          found: text(
            `${place} hänvisar till figur ${figure}, som inte finns.`,
            `${place} refers to figure ${figure}, which is not there.`,
          ),
          todo: text(
            'Lägg in figuren, eller rätta hänvisningen.',
            'Add the figure, or correct the reference.',
          ),
          concerns: [numbered(place)],
          source: ['R26'],
        })),
  },
  {
    id: 'cross-reference-is-right',
    find: ({ plan, said }) =>
      said.crossReferences.flatMap(({ from, to, nearest }): Remark[] => {
        const action = plan.actions.find(({ id }) => id === from);
        if (action === undefined || action.listedUnder.some((place) => place.startsWith(`${to}.`))) return [];
        return [
          {
            about: from,
            found: text(
              `${from} sägs också stå under ${to}, som inte har den${nearest === null ? '' : ` (närmast är ${nearest})`}.`,
              `${from} is said to stand under ${to} too, which does not have it${nearest === null ? '' : ` (the nearest is ${nearest})`}.`,
            ),
            todo: text(
              `Lägg ${from} under ${to}, eller ta bort hänvisningen.`,
              `Put ${from} under ${to}, or remove the reference.`,
            ),
            concerns: [numbered(from), numbered(to)],
            source: ['R7'],
          },
        ];
      }),
  },
  {
    id: 'shared-action-refers-to-all-its-places',
    find: ({ plan, said }) =>
      said.otherPurposes.flatMap(({ action: id, place, there, elsewhere }): Remark[] => {
        const action = plan.actions.find((one) => one.id === id);
        if (action === undefined) return [];
        const others = action.listedUnder.filter((one) => one !== place).join(', ');
        return [
          {
            about: id,
            found: text(
              `${id} står på flera ställen utan att alla hänvisar till varandra, och syftet är ${there.sv} i ${place} men ${elsewhere.sv} i ${others}.`,
              `${id} stands in several places that do not all refer to each other, and its purpose is ${there.en} in ${place} but ${elsewhere.en} in ${others}.`,
            ),
            todo: text(
              'Hänvisa mellan alla ställen, eller gör den till två insatser.',
              'Refer between all places, or make it two actions.',
            ),
            concerns: [id, ...action.listedUnder].map(numbered),
            source: ['R7'],
          },
        ];
      }),
  },
  {
    id: 'goals-are-counted-alike',
    find: ({ plan: { overallGoals }, said: { overallGoalsSaid } }) =>
      overallGoals.length === overallGoalsSaid
        ? []
        : [
            {
              found: text(
                `Texten talar om ${overallGoalsSaid} övergripande mål, listan har ${overallGoals.length}.`,
                `The text speaks of ${overallGoalsSaid} overall ${overallGoalsSaid === 1 ? 'goal' : 'goals'}, the list has ${overallGoals.length}.`,
              ),
              todo: text('Skriv samma antal på båda ställena.', 'Write the same number in both places.'),
              concerns: overallGoals.map(({ id }) => numbered(id)),
              source: ['R26'],
            },
          ],
  },
  {
    id: 'one-thing-has-one-name',
    find: ({ said }) =>
      said.otherWords.map(({ said: word, meant }) => ({
        about: meant.sv,
        found: text(
          `Hänvisningar säger ${word.sv} där planen menar ${meant.sv}.`,
          `References say ${word.en} (${word.sv}) where the plan means ${meant.en} (${meant.sv}).`,
        ),
        todo: text(`Skriv ${meant.sv} överallt.`, `Write ${meant.sv} everywhere.`),
        concerns: [],
        source: ['R25', 'R26'],
      })),
  },
  {
    id: 'actions-can-be-followed-up',
    answered: true,
    find: ({ plan: { actions } }) => {
      const leaders = new Set(actions.map(({ leadBy }) => leadBy));
      const [only] = leaders;
      if (leaders.size !== 1 || only === undefined) return [];
      return [
        {
          found: text(
            `Ingen insats har någon annan ansvarig än ${only}, och ingen har slutdatum, effekt, mottagare eller budget.`,
            `No action has anybody responsible but ${only}, and none has a due date, effect, receiver or budget.`,
          ),
          todo: text(
            'Skriv ansvarig, slutdatum, effekt, mottagare och budget för varje insats.',
            'Write who is responsible, due date, effect, receiver and budget for each action.',
          ),
          concerns: actions.map(({ id }) => numbered(id)),
          source: ['R5', 'R6'],
        },
      ];
    },
  },
  {
    id: 'names-are-spelt-alike',
    find: ({ said }) =>
      said.spellings.map(([first = '', ...others]) => ({
        about: first,
        found: text(
          `${first} skrivs också ${others.join(' och ')}.`,
          `${first} is also spelt ${others.join(' and ')}.`,
        ),
        todo: text('Välj ett sätt att skriva.', 'Choose one spelling.'),
        concerns: [],
        source: ['R25'],
      })),
  },
  {
    id: 'one-name-means-one-thing',
    find: ({ said, instrument }) => {
      const groups = new Set(said.targetGroups.map(({ sv }) => sv));
      return instrument.dimensions
        .flatMap(({ factors }) => factors)
        .filter(({ label }) => groups.has(label.sv))
        .map(({ id, label }) => ({
          about: id,
          found: text(
            `${label.sv} är både en målgrupp och en faktor.`,
            `${label.en} (${label.sv}) is both a target group and a factor.`,
          ),
          todo: text('Ge en av dem ett annat namn.', 'Give one of them another name.'),
          concerns: [theFactor(label)],
          source: ['R25'],
        }));
    },
  },
  {
    id: 'axes-are-independent',
    find: ({ said }) =>
      said.overlaps.map(({ term, explainedAs, with: other }) => ({
        about: term.sv,
        found: text(
          `${capital(term.sv)} förklaras som ${explainedAs.sv}, vilket överlappar ${other.sv}: axlarna är inte oberoende.`,
          `${capital(term.en)} is explained as ${explainedAs.en}, which overlaps ${other.en}: the axes are not independent.`,
        ),
        todo: text(
          `Förklara ${term.sv} utan ${explainedAs.sv}.`,
          `Explain ${term.en} without ${explainedAs.en}.`,
        ),
        concerns: [numbered('M1'), numbered('M2')],
        source: ['R12'],
      })),
  },
  {
    id: 'terms-are-explained',
    find: ({ said }) =>
      said.undefinedTerms.map((term) => ({
        about: term.sv,
        found: text(
          `Ordet ${term.sv} används utan att förklaras.`,
          `The term ${term.en} (${term.sv}) is used without being explained.`,
        ),
        todo: text('Förklara ordet i planens ordlista.', "Explain the term in the plan's glossary."),
        concerns: [],
        source: ['R12', 'R25'],
      })),
  },
];

/** What the plan numbers is called by its number in both languages. */
function numbered(id: string): Text {
  return text(id, id);
}

/** A factor has an id that only the template knows: it is called by its name. */
function theFactor(label: Text): Text {
  return text(`faktorn ${label.sv}`, `the factor ${label.en}`);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
