import type { Messages } from "../messages.ts";
import { italianDetails } from "./italianDetails.ts";
import { italianDocumentScreen } from "./italianDocumentScreen.ts";
import { italianEditor } from "./italianEditor.ts";
import { italianFirst } from "./italianFirst.ts";
import { italianMoreInputs } from "./italianMoreInputs.ts";
import { italianPdfs } from "./italianPdfs.ts";
import { italianPlans } from "./italianPlans.ts";
import { italianVerdict } from "./italianVerdict.ts";

/** Every word of the screens in Italian but the inputs'. A browser loads it in parts. */
export const italian: Messages = {
  ...italianFirst,
  ...italianPlans,
  ...italianVerdict,
  ...italianDetails,
  ...italianEditor,
  ...italianPdfs,
  ...italianMoreInputs,
  ...italianDocumentScreen,
};
