/** Words of the frame around every screen. */
export const app = {
  name: "Portolan",
  titled: "{title} · Portolan",
  skip: "Skip to the content",
  plansTitle: "Plans",
  catalogueTitle: "Catalogue",
  screens: "Screens",
  display: {
    title: "Display",
    theme: "Colours",
    themes: { system: "As this device", light: "Light", dark: "Dark" },
  },
  untitled: "Plan without a title",
  loading: "Loading…",
  panes: "Part of the plan",
  inputs: "Inputs",
  results: "Results",
  assignPoint: "open point assigned",
  undo: "Undo",
  undoStep: "Undo: {label}",
  redo: "Redo",
  redoStep: "Redo: {label}",
  saving: {
    saved: "Saved in this browser",
    pending: "Saving…",
    failed: "Not saved",
  },
  notSaved: {
    word: "Problem",
    "storage/full":
      "This browser’s storage is full, so the plan is not saved. Save it as a file, then remove plans that you no longer need.",
    "storage/blocked":
      "This browser does not let Portolan save anything, so the plan will be gone when the window closes. Save it as a file or copy its link.",
  },
  conflict: {
    word: "Note",
    text: "Another window changed this plan meanwhile. What you typed here goes on as a copy, so that nothing is lost.",
    other: "Open the other version",
    dismiss: "Go on with the copy",
  },
  saveFile: "Save as file",
  copyLink: "Copy link",
  linkMissing: "A part of Portolan that writes links could not be fetched. Check the connection and try again.",
  linkCopied:
    "Link copied. It holds {logo, select, yes {the plan without its logo, in {length, number} characters. The logo goes with the file and the PDF} other {the whole plan, in {length, number} characters}}.",
  link: {
    title: "Copy this link",
    text: "This browser does not let Portolan copy. Select the link and copy it yourself; it holds {logo, select, yes {the plan without its logo, which goes with the file and the PDF} other {the whole plan}}.",
    label: "Link",
    close: "Close",
  },
  pdf: {
    download: "Download PDF",
    making: "Making the PDF: {percent, number} %",
    cancel: "Cancel",
    ready: "The PDF is downloaded.",
    cancelled: "The PDF was cancelled.",
    failed: "The PDF could not be made: {reason}. Reload the page and try again.",
  },
  otherFormats: "Other formats",
  library: {
    unreadable:
      "{count, plural, one {# saved plan cannot be opened} other {# saved plans cannot be opened}} by this version. {count, plural, one {It is} other {They are}} kept as {count, plural, one {it is} other {they are}}.",
    "storage/full": "This browser’s storage is full. Remove plans that you no longer need, after saving them as files.",
    "storage/blocked": "This browser does not let Portolan save anything. Plans will be gone when the window closes.",
  },
  missing: {
    title: "This plan is not in this browser",
    text: "It was removed, or saved in another browser or on another address. Plans stay where they were made; to take one along, save it as a file or copy its link.",
  },
  notFound: {
    title: "There is nothing at this address",
    text: "The address may be cut off. If it came with a plan, copy the whole link from the message.",
  },
  crash: {
    title: "Portolan has stopped",
    text: "Something went wrong that Portolan did not expect. Your plans are saved in this browser. Reload the page to go on.",
    reload: "Reload",
    details: "Technical details",
  },
};
