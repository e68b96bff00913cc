/** A grouping of the cells of a grid: the group of each cell, or −1 for a cell to leave out. */
export interface Grouping {
  readonly groupOfCell: Int32Array;
  readonly groups: number;
}
