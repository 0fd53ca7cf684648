/**
 * Calls back with what `ask` answers, and then with each change of it, until the function that it returns is called. What
 * was asked before a change was told of may be answered after it: it is out of date then, and nobody hears of it.
 */
export function askAndWatch<Value>(
  ask: () => Promise<Value>,
  watch: (onChange: (value: Value) => void) => () => void,
  onValue: (value: Value, isAnswer: boolean) => void,
): () => void {
  let isAwaited = true;
  const stop = watch((value) => {
    isAwaited = false;
    onValue(value, false);
  });
  void ask().then((value) => isAwaited && onValue(value, true));
  return () => {
    isAwaited = false;
    stop();
  };
}
