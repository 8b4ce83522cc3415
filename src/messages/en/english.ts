import { englishDetails } from "./englishDetails.ts";
import { englishDocumentScreen } from "./englishDocumentScreen.ts";
import { englishEditor } from "./englishEditor.ts";
import { englishFirst } from "./englishFirst.ts";
import { englishMoreInputs } from "./englishMoreInputs.ts";
import { englishPdfs } from "./englishPdfs.ts";
import { englishPlans } from "./englishPlans.ts";
import { englishVerdict } from "./englishVerdict.ts";

/** Every word of the screens in English but the inputs': the catalogue that all other languages are typed by. A browser loads it in parts. */
export const english = {
  ...englishFirst,
  ...englishPlans,
  ...englishVerdict,
  ...englishDetails,
  ...englishEditor,
  ...englishPdfs,
  ...englishMoreInputs,
  ...englishDocumentScreen,
};
