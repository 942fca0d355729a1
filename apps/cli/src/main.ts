import { version } from '../package.json' with { type: 'json' };
import {
  type Arguments,
  type CommandName,
  commandFirst,
  isCommand,
  languageOf,
  readArguments,
} from './arguments.ts';
import { ExitCode } from './exit-code.ts';
import { sayFailure, sayNoCommand } from './failure.ts';
import { sayHelp } from './help.ts';
import { keepHeapSmall } from './small-heap.ts';

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
  sendout: async () => (await import('./commands/sendout.ts')).sendout,
  register: async () => (await import('./commands/register.ts')).registerCommand,
  instrument: async () => (await import('./commands/instrument.ts')).instrument,
};

async function run(typed: readonly string[]): Promise<ExitCode> {
  const words = commandFirst(typed);
  const language = languageOf(words);
  const [name, ...rest] = words[0] === 'help' && words.length > 1 ? [...words.slice(1), '--help'] : words;
  if (name === undefined || name.startsWith('--lang')) {
    sayHelp(language);
    return ExitCode.failed;
  }
  if (ASKS_FOR_HELP.has(name)) {
    sayHelp(language);
    return ExitCode.done;
  }
  if (name === '--version') {
    process.stdout.write(`nylage ${version}\n`);
    return ExitCode.done;
  }
  if (!isCommand(name)) return sayNoCommand(language, name);
  try {
    const args = readArguments(name, rest);
    if (args.flag('help')) {
      sayHelp(language, name);
      return ExitCode.done;
    }
    return await (await commands[name]())(args);
  } catch (error) {
    return sayFailure(language, name, error);
  }
}

const ASKS_FOR_HELP: ReadonlySet<string> = new Set(['--help', '-h', 'help']);

// A reader that closes the pipe early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

keepHeapSmall();
process.exitCode = await run(process.argv.slice(2));
