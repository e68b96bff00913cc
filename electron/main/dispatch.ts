import type { Answer, Payload, Refusal, RequestName } from '../ipc/contract.ts';
import { payloadSchemas } from '../ipc/payload.ts';

/** One handler a request: a forgotten one does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (payload: Payload<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** Told of every refusal: which request, why, and what was wrong. */
export type RefusalListener = (name: RequestName, kind: Refusal, message: string) => void;

/**
 * Answers one request: checks who asks, checks what is asked, then asks the handler.
 *
 * Never rejects: a handler that throws is a bug, logged by the listener and answered `unexpected`.
 *
 * @param name     - name of the request
 * @param handlers - one handler a request
 * @param trusted  - whether the sender is the program's own page
 * @param payload  - what came over the bridge, unchecked
 * @param refused  - told of every refusal
 */
export async function dispatch<Name extends RequestName>(
  name: Name,
  handlers: Handlers,
  trusted: boolean,
  payload: unknown,
  refused: RefusalListener,
): Promise<Answer<Name> | { ok: false; kind: Refusal; message: string }> {
  const refuse = (kind: Refusal, message: string) => {
    refused(name, kind, message);
    return { ok: false as const, kind, message };
  };
  if (!trusted) return refuse('untrusted-sender', `${name} needs the program's own page`);
  const checked = payloadSchemas[name].safeParse(payload);
  if (!checked.success) {
    const places = checked.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
    return refuse('bad-payload', `${name} needs its own payload, got ${places.join(', ')}`);
  }
  try {
    return await handlers[name](checked.data);
  } catch (cause) {
    return refuse('unexpected', cause instanceof Error ? (cause.stack ?? cause.message) : 'thrown');
  }
}
