/** What the command's own first line starts Node with: `#!/usr/bin/env -S node --flag` → `['--flag']`. */
export function nodeFlagsOf(wrapper: string): readonly string[] {
  const [, flags] = /^#!\/usr\/bin\/env -S node((?: --[\w-]+)*)$/m.exec(wrapper) ?? [];
  if (flags === undefined) throw new Error('the command does not say how it starts Node');
  return flags.split(' ').filter((flag) => flag !== '');
}
