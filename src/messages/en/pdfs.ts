/** What is said of a PDF that somebody opens as a plan. */
export const pdfs = {
  problems: {
    "pdf/not-a-pdf": "This is not a PDF. Choose a PDF that Portolan made, or the plan’s .json file.",
    "pdf/too-large": "This PDF is larger than any document that Portolan makes. It was not opened.",
    "pdf/encrypted":
      "This PDF is encrypted, so that its plan cannot be read. Save it without a password, or ask for the PDF that Portolan made.",
    "pdf/truncated":
      "This PDF is cut off, and its plan did not arrive. Fetch it again, or ask the sender for it again.",
    "pdf/damaged":
      "This PDF holds a plan that cannot be read: it was damaged, or saved in an unusual form. Ask for the PDF that Portolan made, or for the plan’s link.",
    "pdf/no-plan":
      "This PDF holds no Portolan plan. Either Portolan did not make it, or a program that saved or printed it anew left the plan out. Ask for the PDF that Portolan made, or for the plan’s link.",
  },
  /** Said of a plan that came out of a PDF: of its pages first, then of its fingerprint where there is more to say. */
  opened: {
    intact: "Opened from {name}. The document’s pages are as Portolan made them, of plan {printed}.",
    changed:
      "Opened from {name}. The PDF was changed after Portolan made it; its pages may say something else than this plan.",
    none: "Opened from {name}. The PDF has no seal of Portolan’s; its pages may say something else than this plan.",
    same: "The plan itself is still {fingerprint}, as when the PDF was made.",
    newer: "In this version of Portolan, the fingerprint of the same plan is {fingerprint}.",
    other: "The PDF was made of plan {printed}, and the plan in it is {fingerprint}.",
  },
};
