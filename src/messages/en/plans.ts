/** Words of the start screen. */
export const plans = {
  title: "Portolan",
  purpose:
    "Describe an Imagicle UC Suite deployment, and see at once which ports to open between whom, how much bandwidth each circuit needs, and whether latency allows it.",
  privacy:
    "Plans stay in this browser. Nothing is sent anywhere: there is no server and no analytics, and a link carries the plan inside itself.",
  independent:
    "Portolan is independent of Imagicle. Its facts come from the vendor’s page “Network Setup”, each with its row.",
  start: "Start a plan",
  newPlan: "New plan",
  openSample: "Open the sample plan",
  openFile: "Open a file",
  openFileNote:
    "A plan that was saved as a JSON file, or a PDF that Portolan made. It can also be dropped anywhere on this page.",
  dropHere: "Let go of the file to open it.",
  oneFile: "These are {count, number} files. Drop them one at a time, so that each plan can be looked at.",
  inFile: "{name}: {problem}",
  /** Said of a plan that came out of a PDF: of its pages first, then of its fingerprint where there is more to say. */
  fromPdf: {
    intact: "Opened from {name}. The document’s pages are as Portolan made them, of plan {printed}.",
    changed:
      "Opened from {name}. The PDF was changed after Portolan made it; its pages may say something else than this plan.",
    none: "Opened from {name}. The PDF has no seal of Portolan’s; its pages may say something else than this plan.",
    same: "The plan itself is still {fingerprint}, as when the PDF was made.",
    newer: "In this version of Portolan, the fingerprint of the same plan is {fingerprint}.",
    other: "The PDF was made of plan {printed}, and the plan in it is {fingerprint}.",
  },
  reading: "Reading {name}…",
  openLink: "Open a link",
  linkLabel: "Link or its part after #",
  open: "Open",
  readerMissing: "A part of Portolan that opens plans could not be fetched. Check the connection and try again.",
  linkEmpty: "Paste a link first. It has “#/s/” in it, and everything after that belongs to it.",
  problem: "Problem",
  saved: "Saved plans",
  none: "No plan is saved in this browser yet. The sample shows what one looks like.",
  untitled: "Plan without a title",
  noCustomer: "Customer not given",
  revision: "Revision {revision}",
  noRevision: "No revision",
  openPoints: "{count, plural, =0 {No open points} one {# open point} other {# open points}}",
  sites: "{count, plural, =0 {no sites} one {# site} other {# sites}}",
  lastEdit: "Last edit",
  duplicate: "Duplicate",
  duplicatePlan: "Duplicate {title}",
  download: "Save as file",
  downloadPlan: "Save as file: {title}",
  remove: "Remove",
  removePlan: "Remove {title}",
  removed: "“{title}” was removed.",
  undo: "Undo",
  undoRemoval: "Undo the removal of {title}",
};
