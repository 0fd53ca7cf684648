/**
 * The last task of each tab. Memory is the right place for it: only the background writes readings, and the queue has
 * to live exactly as long as the tasks in it, which end with the worker too.
 */
const lastTasks = new Map<number, Promise<unknown>>();

/** Runs a tab's tasks one after the other, in the order in which they were given; a failed one does not stop the next. */
export function inTurn<T>(tabId: number, task: () => Promise<T>): Promise<T> {
  const turn = (lastTasks.get(tabId) ?? Promise.resolve()).then(task);
  const ended: Promise<void> = turn
    .catch(() => {})
    .then(() => {
      if (lastTasks.get(tabId) === ended) lastTasks.delete(tabId);
    });
  lastTasks.set(tabId, ended);
  return turn;
}
