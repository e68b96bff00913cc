import { ipcMain, type WebContents } from 'electron';
import type { NoticeName, Notices, RequestName } from '../ipc/contract.ts';
import { payloadSchemas } from '../ipc/payload.ts';
import { dispatch, type Handlers, type RefusalListener } from './dispatch.ts';
import { isOwnPage } from './trust.ts';

/** Registers every request of the contract. */
export function answerRequests(handlers: Handlers, refused: RefusalListener): void {
  for (const name of Object.keys(payloadSchemas) as RequestName[]) {
    ipcMain.handle(name, (event, payload: unknown) => {
      const frame = event.senderFrame;
      const trusted = isOwnPage(frame) && frame === event.sender.mainFrame;
      return dispatch(name, handlers, trusted, payload, refused);
    });
  }
}

/** Tells the window something. */
export function notify<Name extends NoticeName>(
  window: WebContents,
  notice: Name,
  payload: Notices[Name],
): void {
  if (!window.isDestroyed()) window.send(notice, payload);
}
