import { runAsProcess } from './command';
import { inspectCommand } from './inspect-command';

await runAsProcess(inspectCommand);
