/** What the suite knows of the Excel that it runs in. */
export interface SelfTestHost {
  /** Whether it is Excel, or the sandbox that plays it: what comes of that says nothing of Excel. */
  readonly program: 'excel' | 'sandbox';
  /** `PC`, `Mac`, `OfficeOnline` and so on, as Office says it. */
  readonly platform: string;
  /** Such as `16.0.18129.20158`; empty where Office does not say. */
  readonly version: string;
  /** Such as `sv-SE`: names that Excel gives of itself are in this language. */
  readonly displayLanguage: string;
  /** The highest version of each API set that Excel says it has, such as `ExcelApi` → `1.17`. */
  readonly apiSets: Readonly<Record<string, string>>;
}
