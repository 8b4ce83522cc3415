/** Loads the catalogue's screen, once. */
export const loadCatalogue = () => import("./CatalogueRoute.tsx");
