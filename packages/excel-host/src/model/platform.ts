/** Where Excel runs. Some limits hold on the web only, and some calls can be undone on one of the two only. */
export type Platform = 'web' | 'desktop';
