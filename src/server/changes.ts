import type { Answer } from './answer.js';

/** Tells pages that a profile's snapshot has changed. */
export interface Changes {
  /** A stream of server-sent events for one profile. Undefined where that profile has too many already. */
  stream(profile: string, signal: AbortSignal): Answer | undefined;
  /** Says to every page of this profile that something has changed. */
  tell(profile: string): void;
  /** Ends all streams. */
  close(): void;
}

type Listener = ReadableStreamDefaultController<Uint8Array>;

/** Streams for one profile: more tabs than anybody uses. */
const maxStreams = 8;
/** Proxies close what is silent for a minute. Milliseconds. */
const heartbeat = 25_000;

const encoder = new TextEncoder();
const changed = encoder.encode('event: snapshot-changed\ndata:\n\n');
const alive = encoder.encode(':\n\n');

/** Streams in this instance's memory. Several instances tell each other by the host's means, through `changed`. */
export function createChanges(): Changes {
  const profiles = new Map<string, Set<Listener>>();
  let timer: ReturnType<typeof setInterval> | undefined;

  const everybody = (act: (listener: Listener) => void): void => {
    for (const listeners of [...profiles.values()]) for (const listener of [...listeners]) act(listener);
  };
  const join = (profile: string, listener: Listener): void => {
    if (profiles.size === 0) timer = setInterval(() => everybody((one) => send(one, alive)), heartbeat);
    profiles.set(profile, (profiles.get(profile) ?? new Set()).add(listener));
    send(listener, alive);
  };
  const leave = (profile: string, listener: Listener): void => {
    const listeners = profiles.get(profile);
    listeners?.delete(listener);
    if (listeners?.size === 0) profiles.delete(profile);
    if (profiles.size === 0) clearInterval(timer);
  };

  return {
    stream(profile, signal) {
      if ((profiles.get(profile)?.size ?? 0) >= maxStreams) return undefined;
      return streaming(signal, {
        open: (listener) => join(profile, listener),
        close: (listener) => leave(profile, listener),
      });
    },
    tell(profile) {
      for (const listener of profiles.get(profile) ?? []) send(listener, changed);
    },
    close() {
      everybody((listener) => listener.close());
      profiles.clear();
      clearInterval(timer);
    },
  };
}

/** A page that does not read must not fill this server's memory. */
function send(listener: Listener, bytes: Uint8Array): void {
  if ((listener.desiredSize ?? 0) > -64) listener.enqueue(bytes);
}

interface Attendance {
  readonly open: (listener: Listener) => void;
  readonly close: (listener: Listener) => void;
}

function streaming(signal: AbortSignal, { open, close }: Attendance): Answer {
  let own: Listener | undefined;
  const stop = (): void => {
    if (own) close(own);
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      own = controller;
      open(controller);
    },
    cancel: stop,
  });
  signal.addEventListener('abort', stop, { once: true });
  return {
    status: 200,
    body,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  };
}
