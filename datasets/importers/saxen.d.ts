/** What is used of saxen, which ships no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Context = () => { readonly line: number; readonly column: number };

  export class Parser {
    on(
      name: 'openTag',
      hook: (
        name: string,
        attributes: () => unknown,
        decode: Decode,
        closesItself: boolean,
      ) => void,
    ): this;
    on(name: 'closeTag', hook: (name: string, decode: Decode, closedItself: boolean) => void): this;
    on(name: 'text' | 'comment' | 'attention', hook: (text: string, decode: Decode) => void): this;
    on(name: 'cdata' | 'question', hook: (text: string) => void): this;
    on(name: 'error', hook: (error: Error, context: Context) => void): this;
    parse(xml: string): unknown;
  }
}
