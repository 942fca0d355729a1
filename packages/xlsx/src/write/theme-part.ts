import { DRAWING_NAMESPACE } from './chart/chart-xml.ts';
import { element, type Xml } from './xml.ts';

const COLORS: readonly (readonly [name: string, rgb: string])[] = [
  ['dk2', '1F2A37'],
  ['lt2', 'EEF3F8'],
  ['accent1', '0B5394'],
  ['accent2', 'B45309'],
  ['accent3', '3F7D20'],
  ['accent4', '7A3E9D'],
  ['accent5', '5C5C5C'],
  ['accent6', 'A3265B'],
  ['hlink', '0B5394'],
  ['folHlink', '7A3E9D'],
];

/** The theme part: the palette's colours and Calibri. Without a theme some programs draw charts without any lines. */
export function themeRoot(): Xml {
  return element('a:theme', { 'xmlns:a': DRAWING_NAMESPACE, name: 'Nyläge' }, [
    element('a:themeElements', {}, [
      element('a:clrScheme', { name: 'Nyläge' }, [
        element('a:dk1', {}, element('a:sysClr', { val: 'windowText', lastClr: '000000' })),
        element('a:lt1', {}, element('a:sysClr', { val: 'window', lastClr: 'FFFFFF' })),
        ...COLORS.map(([name, val]) => element(`a:${name}`, {}, element('a:srgbClr', { val }))),
      ]),
      element('a:fontScheme', { name: 'Nyläge' }, [font('a:majorFont'), font('a:minorFont')]),
      formatScheme(),
    ]),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  ]);
}

function font(name: string): Xml {
  return element(name, {}, [
    element('a:latin', { typeface: 'Calibri' }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ]);
}

/** Three of each, as the schema demands; all plain. */
function formatScheme(): Xml {
  const fill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const outline = (w: number): Xml =>
    element('a:ln', { w, cap: 'flat', cmpd: 'sng', algn: 'ctr' }, [
      fill,
      element('a:prstDash', { val: 'solid' }),
    ]);
  const effect = element('a:effectStyle', {}, element('a:effectLst'));
  return element('a:fmtScheme', { name: 'Nyläge' }, [
    element('a:fillStyleLst', {}, [fill, fill, fill]),
    element('a:lnStyleLst', {}, [outline(6350), outline(12_700), outline(19_050)]),
    element('a:effectStyleLst', {}, [effect, effect, effect]),
    element('a:bgFillStyleLst', {}, [fill, fill, fill]),
  ]);
}
