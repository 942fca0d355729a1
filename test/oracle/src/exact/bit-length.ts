/** How many binary digits a positive whole number has. */
export function bitLength(value: bigint): number {
  return value.toString(2).length;
}
