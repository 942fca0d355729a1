import { type Fraction, fraction } from './fraction.ts';

const fractionBits = 52;
const implicitBit = 1n << 52n;
const bias = 1023;

/** The exact number that a double stands for: every finite double is a whole number times a power of two. */
export function fromDouble(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };

  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const storedExponent = Number((bits >> 52n) & 0x7ffn);
  const stored = bits & (implicitBit - 1n);

  // Subnormals have no implicit bit and share the exponent of the smallest normal numbers.
  const magnitude = storedExponent === 0 ? stored : stored | implicitBit;
  const exponent = BigInt(Math.max(storedExponent, 1) - bias - fractionBits);
  const signed = value < 0 ? -magnitude : magnitude;
  return exponent >= 0n ? fraction(signed << exponent, 1n) : fraction(signed, 1n << -exponent);
}
