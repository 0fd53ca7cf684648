import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * What a script was called with, as `parseArgs` gives it. `--help` prints the usage and ends the process; anything that
 * `config` does not allow ends it with status 2, the reason and the usage.
 */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs<Config>({ ...config, args });
  } catch (error) {
    stopWithUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Ends the process with status 2, after saying what is wrong and how the script is called. */
export function stopWithUsage(reason: string, usage: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}
