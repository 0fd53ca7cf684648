import { analyzeCommand } from './analyze-command';
import { runAsProcess } from './command';

await runAsProcess(analyzeCommand);
