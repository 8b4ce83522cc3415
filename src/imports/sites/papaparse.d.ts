/**
 * The little that is asked of Papa Parse. Its published types bring those of Node along, and this code must know
 * neither Node nor the browser; they are found under "papaparse", so the file that browsers load is named instead.
 */
declare module "papaparse/papaparse.min.js" {
  type ParseConfig = {
    readonly delimiter?: string;
    readonly delimitersToGuess?: readonly string[];
    readonly quoteChar?: string;
    readonly preview?: number;
    readonly skipEmptyLines?: boolean;
  };
  type ParseResult = {
    readonly data: readonly (readonly string[])[];
    readonly meta: { readonly delimiter: string };
    readonly errors: readonly { readonly code: string }[];
  };
  const papaparse: { readonly parse: (text: string, config: ParseConfig) => ParseResult };
  export = papaparse;
}
