/** A row or a reading of the catalogue, by its id. */
export type CataloguePlace = { readonly row?: string; readonly reading?: string };

/** The part of the page's address, with its `#`, that shows a row or a reading of the catalogue. */
export function catalogueAddress(place: CataloguePlace): string {
  return `#/catalogue?${new URLSearchParams(place)}`;
}
