/** What the bench uses of pdfmake, which has no types of its own. */
declare module "pdfmake" {
  type Face = { readonly normal: string; readonly bold?: string };
  const pdfmake: {
    readonly addFonts: (fonts: Readonly<Record<string, Face>>) => void;
    readonly setUrlAccessPolicy: (allows: (url: string) => boolean) => void;
    readonly setLocalAccessPolicy: (allows: (path: string) => boolean) => void;
    readonly createPdf: (definition: object) => { readonly getBuffer: () => Promise<Uint8Array> };
  };
  export = pdfmake;
}
