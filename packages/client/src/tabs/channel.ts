/** A way to the other tabs of the same origin. */
export interface Channel {
  readonly post: (message: unknown) => void
  readonly close: () => void
}

/** Opens a BroadcastChannel; where there is none (an old engine, a sandboxed frame), nobody is told and nobody heard. */
export function openChannel(name: string, onMessage: (data: unknown) => void): Channel {
  let channel: BroadcastChannel
  try {
    channel = new BroadcastChannel(name)
  } catch {
    return { post: () => {}, close: () => {} }
  }
  channel.addEventListener('message', (event: MessageEvent<unknown>) => onMessage(event.data))
  // In Node an open channel would keep the process alive.
  const { unref }: { unref?: () => void } = Object(channel)
  unref?.call(channel)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}
