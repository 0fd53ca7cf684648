// First of all, since bundles keep this order: sheets and code compress better when they do not lie in one block.
import '../lib/rules/sheets';
import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker/start-worker';

export default defineBackground(() => startWorker());
