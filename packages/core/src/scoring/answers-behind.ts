import { formatCount, type Language, type Text, text } from '../text/index.ts';
import type { MaturityNode } from './maturity-node.ts';

/** How many answered below a node, and how many of their answers are not in it, by why; nothing where nobody answered. */
export function answersBehind(
  node: Pick<MaturityNode, 'n' | 'answered' | 'asked' | 'notAnswers'>,
): readonly Text[] {
  const [sv, en] = [formatCount(node.n, 'sv'), formatCount(node.n, 'en')];
  const respondents = text(`${sv} svarande (n).`, `${en} respondents (n).`);
  return [...(node.n === 0 ? [] : [respondents]), ...answersLeftOut(node)];
}

/** How many answers below a node are not in it, by why; nothing where no answers stand. */
export function answersLeftOut({
  answered,
  asked,
  notAnswers,
}: Pick<MaturityNode, 'answered' | 'asked' | 'notAnswers'>): readonly Text[] {
  if (asked === 0) return [];
  const inWords = (language: Language) => ({
    answered: formatCount(answered, language),
    asked: formatCount(asked, language),
    dontKnow: formatCount(notAnswers.dontKnow, language),
    blank: formatCount(notAnswers.blank, language),
    excluded: formatCount(notAnswers.excluded, language),
  });
  const [sv, en] = [inWords('sv'), inWords('en')];
  return [
    text(
      `${sv.answered} av ${sv.asked} svar räknas. Inte med: ${sv.dontKnow} Vet ej, ${sv.blank} tomma, ${sv.excluded} utanför skalan.`,
      `${en.answered} of ${en.asked} answers count. Not in: ${en.dontKnow} Vet ej, ${en.blank} blank, ${en.excluded} off the scale.`,
    ),
  ];
}
