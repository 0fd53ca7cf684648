import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';

/** What finding and installing a browser needs to know of the machine; tests give a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Whether packages may be installed for the whole machine. */
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): readonly string[];
  /** Runs a program and resolves to its exit status and what it printed; -1 where it could not be started. */
  run(program: string, words: readonly string[], options?: RunOptions): Promise<Outcome>;
}

/** How to run a program. */
export interface RunOptions {
  /** Shows what the program prints, on standard error; otherwise it is only returned. */
  readonly show?: boolean;
  readonly timeoutMs?: number;
  /** The folder to run in, this process's own by default. */
  readonly cwd?: string;
}

/** How a program ended. */
export interface Outcome {
  /** -1 where it could not be started, or was stopped. */
  readonly status: number;
  /** On both of its streams, in the order in which it came. */
  readonly printed: string;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
    run: runProgram,
  };
}

/** Runs a program to its end, whatever that is. */
export function runProgram(program: string, words: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      // npx is a batch file on Windows, which only its shell can start.
      shell: process.platform === 'win32' && program === 'npx',
      timeout: options.timeoutMs,
      cwd: options.cwd,
    });
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed += chunk.toString();
      if (options.show) process.stderr.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', () => resolve({ status: -1, printed }));
    child.on('close', (status) => resolve({ status: status ?? -1, printed }));
  });
}
