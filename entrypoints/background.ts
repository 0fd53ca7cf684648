import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker/start-worker';

export default defineBackground(() => startWorker());
