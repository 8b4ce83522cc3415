/** What the document says otherwise where it is not a PDF. */
export const documentFormats = {
  sharing: {
    html: {
      attached:
        "This page carries the plan that it was made from. Open the file in Portolan, and the plan is there again, with its fingerprint to compare.",
      noCode:
        "The plan is too long for a QR code that a phone could read: open this file in Portolan, or follow the link.",
    },
    docx: {
      attached:
        "This document can be edited, so it may say something else than the plan that it was made from. The link opens the plan itself, with its fingerprint to compare.",
      noCode: "The plan is too long for a QR code that a phone could read from paper: follow the link.",
    },
    markdown: {
      attached:
        "This text can be edited, so it may say something else than the plan that it was made from. The link opens the plan itself, with its fingerprint to compare.",
      noCode: "The plan is too long for a QR code that a phone could read: follow the link.",
    },
  },
  /** Stands in a Word document in place of a drawing that could not be made where it was written. */
  figureInWords: "The drawing is not in this file, which was made where nothing can be drawn. It shows:",
};
