/**
 * Whether an address may be loaded: our own scheme, memory and, in development, the inspector.
 *
 * @param address   - address of the request
 * @param inspector - whether the inspector's own pages are allowed
 * @example isLocalAddress('https://example.org/', false) // false
 */
export function isLocalAddress(address: string, inspector: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return ['app:', 'blob:', 'data:'].includes(protocol) || (inspector && protocol === 'devtools:');
}
