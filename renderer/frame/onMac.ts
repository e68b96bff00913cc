/** Whether shortcuts are written with ⌘. */
export function onMac(): boolean {
  return navigator.userAgent.includes('Mac OS X');
}
