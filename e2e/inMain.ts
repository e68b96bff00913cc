import type { ElectronApplication } from '@playwright/test';
import type * as electron from 'electron';

/**
 * Runs a function in the program's main process.
 *
 * Its answer comes from a task of its own, which Node holds on to. The inspector holds the promise
 * of an answer weakly: one that is ready at once is lost when garbage is collected before the
 * program comes to send it, as it often is while a program starts on a busy machine ("Resulting
 * promise was garbage collected").
 *
 * @param app -      the running program
 * @param work -     stands alone: it is sent as text
 * @param argument - what it is given beside Electron
 */
export function inMain<Answer>(
  app: ElectronApplication,
  work: (main: typeof electron) => Answer | Promise<Answer>,
): Promise<Answer>;
export function inMain<Answer, Argument>(
  app: ElectronApplication,
  work: (main: typeof electron, argument: Argument) => Answer | Promise<Answer>,
  argument: Argument,
): Promise<Answer>;
export function inMain(
  app: ElectronApplication,
  work: (main: typeof electron, argument: unknown) => unknown,
  argument?: unknown,
): Promise<unknown> {
  return app.evaluate(
    (main, sent) =>
      new Promise((done, fail) => {
        const sentWork = process.getBuiltinModule('node:vm').runInThisContext(`(${sent.work})`) as (
          ...given: readonly unknown[]
        ) => unknown;
        setImmediate(() => {
          try {
            done(sentWork(main, sent.argument));
          } catch (cause) {
            fail(cause instanceof Error ? cause : new Error(String(cause)));
          }
        });
      }),
    { work: work.toString(), argument },
  );
}
