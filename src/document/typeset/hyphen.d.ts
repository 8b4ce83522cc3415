/** The package has no types of its own. */
declare module "hyphen/*/index.js" {
  const language: { readonly hyphenateSync: (text: string) => string };
  export = language;
}
