import { FormatClass } from '@nylage/core/grid';

/**
 * The class of a built-in number format (ECMA-376 part 1, 18.8.30): dates and times in all languages
 * and in the East Asian (27–36, 50–58) and Thai (71–81) lists; percent 9, 10 and the Thai 67, 68.
 */
export function classOfBuiltIn(id: number): FormatClass {
  if (id === 9 || id === 10 || id === 67 || id === 68) return FormatClass.percent;
  const date =
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81);
  return date ? FormatClass.date : FormatClass.plain;
}
