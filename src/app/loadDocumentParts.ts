/** Loads the place where documents are made. */
export const loadDocumentTab = () => import("./DocumentTab.tsx");

/** Loads the list of the formats that have no button of their own. */
export const loadOtherFormats = () => import("./OtherFormatList.tsx");
