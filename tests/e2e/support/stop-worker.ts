import type { ExtensionBrowser } from '../../../lib/cli/browser/launch-extension';

/** Stops the background, as the browser may at any moment, and waits until it has stopped. */
export async function stopWorker({ context, control }: ExtensionBrowser): Promise<void> {
  const session = await context.newCDPSession(control);
  await session.send('ServiceWorker.enable');
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
