import type { ExcelSurroundings } from '../pane/pane-context.ts';

/** What of Office's context the pane goes by; passed in, so that tests can play Office. */
export interface OfficeContext {
  readonly displayLanguage?: string;
  /** `PC`, `Mac`, `OfficeOnline` and so on. */
  readonly platform?: unknown;
  /** Only Excel for Windows tells of it reliably (https://github.com/OfficeDev/office-js/issues/6134). */
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}

/** Reads what Excel says of itself. */
export function excelSurroundings(context: OfficeContext, apiSet: string): ExcelSurroundings {
  const { displayLanguage, officeTheme, platform } = context;
  return {
    language: displayLanguage === undefined || /^sv\b/i.test(displayLanguage) ? 'sv' : 'en',
    isDark: isDark(officeTheme?.bodyBackgroundColor),
    // Web views of Excel for Mac and iPad do not hand files over to be saved.
    canSaveFiles: platform !== 'Mac' && platform !== 'iOS',
    apiSet,
  };
}

/** Whether a colour such as `#262626` is dark, by its relative luminance; null where it is no such colour. */
function isDark(color: string | undefined): boolean | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) < 0.4;
}
