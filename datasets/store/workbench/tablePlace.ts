import { identifier } from '../sql.ts';

/** Where the engine has a table of this name, such as `"emdat-losses"."losses"`. */
export function tablePlace(name: string): string {
  return name.split('/').map(identifier).join('.');
}
