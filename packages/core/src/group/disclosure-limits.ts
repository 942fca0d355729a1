/** Fewest respondents whose statistics are shown to others (k); our proposal, decided by the users. */
export const FEWEST_SHOWN = 5;

/** Fewest respondents whose minimum, maximum, quartiles and distribution are shown. */
export const FEWEST_WITH_DISTRIBUTION = 10;
