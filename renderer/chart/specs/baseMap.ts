/** A base map as a record; its geometry is found by `id`. */
export interface BaseMap {
  readonly id: BaseMapId;
  readonly credit: string;
  /** The number of a reviewed map (审图号), if the geometry carries one. */
  readonly mapNumber: string | null;
  /** Whether an authority has reviewed the geometry; if not, the figure says "schematic map". */
  readonly reviewed: boolean;
}

/** The base maps that ship with the program. */
export type BaseMapId = 'natural-earth' | 'chinese-standard';
