import { catalogueScreen as english } from "../en/catalogueScreen.ts";
export const catalogueScreen: typeof english = english;
