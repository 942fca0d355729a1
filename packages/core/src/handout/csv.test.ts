import { describe, expect, it } from 'vitest';
import { csvText, EXCEL_CSV, PLAIN_CSV } from './csv.ts';

const plain = (...cells: readonly (string | number | null)[]): string =>
  csvText([cells], PLAIN_CSV).replace(/\r\n$/, '');

describe('CSV', () => {
  it('is what RFC 4180 says: quotes doubled, cells with quotes, commas or line ends quoted', () => {
    expect(
      csvText(
        [
          ['a', 'b,c'],
          ['d "e"', 'f\ng'],
        ],
        PLAIN_CSV,
      ),
    ).toBe('a,"b,c"\r\n"d ""e""","f\ng"\r\n');
  });

  it('is what Excel in Swedish opens: a mark, semicolons and decimal commas', () => {
    expect(csvText([['Värde', 47.25, null]], EXCEL_CSV)).toBe('\ufeffVärde;47,25;\r\n');
  });

  it('keeps a decimal comma apart from a separating one', () => {
    expect(csvText([[1.5, 2]], { separator: ',', decimalSign: ',', byteOrderMark: false })).toBe(
      '"1,5",2\r\n',
    );
  });

  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =1', '\u00a0=1', '\uff1d1', '\u22122', '\r=1'])(
    'never lets %j be a formula',
    (text) => {
      expect(plain(text)).toBe(`"'${text}"`);
    },
  );

  it('leaves other text as it is, also with such signs further in', () => {
    expect(plain('a=b', 'x-y', 'M2, insats 3')).toBe('a=b,x-y,"M2, insats 3"');
  });

  it('writes numbers without exponents or dust, negative ones as numbers', () => {
    expect(plain(-3, 0.1 + 0.2, 1e-12, 1234567.5, Number.NaN)).toBe('-3,0.3,0,1234567.5,');
  });
});
