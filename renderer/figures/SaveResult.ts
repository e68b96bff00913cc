/** What became of a save. */
export type SaveResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  /** Put into the tray, or changed there. */
  | { readonly kind: 'collected' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'failed';
      /** The kind of the failure, by which its text is found. */
      readonly why: string;
      readonly detail: string;
    };
