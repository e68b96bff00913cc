/** A node of an index by its code, with its name in the figure's language. */
export interface NodeLabel {
  readonly node: string;
  readonly label: string;
}
