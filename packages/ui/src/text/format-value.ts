import { formatCount, formatNumber, formatPercent, type Language } from '@nylage/core/text';
import type { ExplainedUnit } from '../model/explained.ts';

/** A number with what it counts: `43,2 %`, `41`, `+2,1 procentenheter`, `12 dagar`. */
export function formatValue(value: number | null, unit: ExplainedUnit, language: Language): string {
  if (value === null || unit === 'percent') return formatPercent(value, language);
  const sv = language === 'sv';
  switch (unit) {
    case 'count':
      return formatCount(value, language);
    case 'days': {
      const days = formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
      return `${days} ${sv ? (value === 1 ? 'dag' : 'dagar') : value === 1 ? 'day' : 'days'}`;
    }
    case 'weight':
      return formatNumber(value, Number.isInteger(value) ? 0 : 1, language);
    case 'width':
      return `${formatNumber(value, 1, language)} ${sv ? 'procentenheter' : 'percentage points'}`;
    case 'points':
      return `${formatChange(value, language)} ${sv ? 'procentenheter' : 'percentage points'}`;
  }
}

/** A change with its sign: `+2,1`; a zero has none. */
export function formatChange(value: number, language: Language): string {
  const shown = formatNumber(value, 1, language);
  return value > 0 && /[1-9]/.test(shown) ? `+${shown}` : shown;
}
