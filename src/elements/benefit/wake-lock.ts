/** Keeps the screen on while the page is looked at, where the browser can. Answers how to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  const ended = new AbortController();
  const isOver = () => ended.signal.aborted;
  const take = async (): Promise<void> => {
    if (isOver() || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver()) await lock.release();
    } catch {
      // A page or a low battery may forbid it: the screen then dims as it always does.
    }
  };
  // The browser lets go of it when the page is hidden.
  document.addEventListener('visibilitychange', () => void take(), { signal: ended.signal });
  void take();
  return () => {
    ended.abort();
    lock?.release().catch(() => undefined);
  };
}
