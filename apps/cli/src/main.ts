import { type Arguments, type CommandName, isCommand, readArguments } from './arguments.ts';
import { ExitCode, UsageError } from './exit-code.ts';
import { sayHelp, sayUsage } from './help.ts';

/** A command: does its work, prints, and says what to end with. */
type Command = (args: Arguments) => Promise<ExitCode>;

/** Each command is loaded when it is asked for, so that a cold start reads no more than it needs. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  schema: async () => (await import('./commands/schema.ts')).schema,
  template: async () => (await import('./commands/template.ts')).template,
  sample: async () => (await import('./commands/sample.ts')).sample,
  check: async () => (await import('./commands/check.ts')).check,
  score: async () => (await import('./commands/score.ts')).score,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  extract: async () => (await import('./commands/extract.ts')).extract,
  merge: async () => (await import('./commands/merge.ts')).merge,
  handout: async () => (await import('./commands/handout.ts')).handout,
  instrument: async () => (await import('./commands/instrument.ts')).instrument,
};

async function run(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  const english = words.join(' ').includes('--lang en');
  if (name === undefined || name === '--help' || name === 'help') {
    sayHelp(english ? 'en' : 'sv');
    return name === undefined ? ExitCode.failed : ExitCode.done;
  }
  if (!isCommand(name)) return sayUsage(english ? 'en' : 'sv', null, name);
  try {
    const args = readArguments(name, rest);
    if (args.flag('help')) {
      sayHelp(args.language, name);
      return ExitCode.done;
    }
    return await (await commands[name]())(args);
  } catch (error) {
    if (error instanceof UsageError) return sayUsage(english ? 'en' : 'sv', name, error.message);
    throw error;
  }
}

// A reader that closes the pipe early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
