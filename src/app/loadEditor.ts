/** Loads the editor, once. A reader of a shared plan never needs it. */
export const loadEditor = () => import("./EditorRoute.tsx");
