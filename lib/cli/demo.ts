import { runAsProcess } from './command';
import { demoCommand } from './demo-command';

await runAsProcess(demoCommand);
