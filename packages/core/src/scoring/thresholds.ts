/*
 * Thresholds that we chose. They are proposals, decided by those who use the product, and stand
 * beside every result that rests on them (*vårt förslag, beslutas av er*).
 */

/** Fewest respondents whose statistics are shown to others (k). */
export const FEWEST_SHOWN = 5;

/** Fewest respondents whose minimum, maximum, quartiles and distribution are shown. */
export const FEWEST_WITH_DISTRIBUTION = 10;

/** Classified weight needed to call a portfolio's point representative, percent. */
export const REPRESENTATIVE_SHARE = 80;
