import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Answer, Bridge, NoticeName, Notices, Payload, RequestName } from '../ipc/contract.ts';

function ask<Name extends RequestName>(
  name: Name,
): (payload: Payload<Name>) => Promise<Answer<Name>> {
  return (payload) => ipcRenderer.invoke(name, payload) as Promise<Answer<Name>>;
}

const noticeNames: Readonly<Record<NoticeName, true>> = { 'menu:chosen': true };

const bridge: Bridge = {
  'app:about': ask('app:about'),
  'file:save': ask('file:save'),
  'files:saveAll': ask('files:saveAll'),
  'settings:read': ask('settings:read'),
  'settings:write': ask('settings:write'),
  'report:write': ask('report:write'),
  'report:done': ask('report:done'),
  'log:write': ask('log:write'),
  'text:copy': ask('text:copy'),
  'diagnostics:copy': ask('diagnostics:copy'),
  'link:open': ask('link:open'),
  on<Name extends NoticeName>(notice: Name, listener: (payload: Notices[Name]) => void) {
    if (!Object.hasOwn(noticeNames, notice)) {
      throw new RangeError(`on needs a notice of the contract, got ${notice}`);
    }
    const pass = (_event: IpcRendererEvent, payload: Notices[Name]) => listener(payload);
    ipcRenderer.on(notice, pass);
    return () => {
      ipcRenderer.off(notice, pass);
    };
  },
};

contextBridge.exposeInMainWorld('riskbelt', bridge);
