import { formatCount, formatPrice, type Text, text } from '@nylage/core/text';

/** A price per hour outside these, in kronor, is asked about: it may be in tkr, or have a nought too many. */
export const USUAL_PRICE = { least: 100, most: 10_000 } as const;

/** Words of what is given with a decision. */
export const decideWords = {
  hourlyPrice: text('Pris per timme (kr)', 'Price per hour (kr)'),
  aboveZero: text('Skriv ett tal större än 0.', 'Write a number above 0.'),
  otherWorkbooks: (count: number): Text =>
    count === 1
      ? text('1 annan arbetsbok', '1 other workbook')
      : text(`${formatCount(count, 'sv')} andra arbetsböcker`, `${formatCount(count, 'en')} other workbooks`),
  unusualPrice: (kronor: number): Text => {
    const { least, most } = USUAL_PRICE;
    return text(
      `Stämmer ${formatPrice(kronor, 'sv')} per timme? Priset brukar vara mellan ${formatCount(least, 'sv')} och ${formatPrice(most, 'sv')}. Det går att besluta ändå.`,
      `Is ${formatPrice(kronor, 'en')} per hour right? The price is usually between ${formatCount(least, 'en')} and ${formatPrice(most, 'en')}. It can be decided all the same.`,
    );
  },
} as const;
