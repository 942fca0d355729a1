import type { Language } from '@nylage/core/text';
import type { CommandName } from './arguments.ts';
import { diskErrorText } from './disk-error.ts';
import { ExitCode, InputError, UsageError } from './exit-code.ts';
import { usageOf } from './help.ts';
import { tell } from './print.ts';

/** Says that there is no such command. */
export function sayNoCommand(language: Language, found: string): ExitCode {
  tell(
    language,
    `Det finns inget kommando ’${found}’. Kommandona visas med nylage --help.`,
    `There is no command ’${found}’. See nylage --help for the commands.`,
  );
  return ExitCode.failed;
}

/**
 * Says why a command could not do its work; always exit code 2. What nobody foresaw is shown whole,
 * so that it can be reported.
 */
export function sayFailure(language: Language, command: CommandName, error: unknown): ExitCode {
  const said = error instanceof InputError ? error.said : diskErrorText(error);
  if (said === null) {
    tell(
      language,
      'Ett fel i Nyläge. Rapportera det gärna, med raderna nedan.',
      'An error in Nyläge. Please report it with the lines below.',
    );
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return ExitCode.failed;
  }
  process.stderr.write(`${said[language]}\n`);
  if (error instanceof UsageError) process.stderr.write(`\n${usageOf(command, language)}\n`);
  return ExitCode.failed;
}
