/** Words of the place where the design document is made. */
export const documentScreen = {
  intro: "The document is made in this browser from the plan as it stands now. Nothing is sent anywhere.",
  download: "Download",
  formats: {
    pdf: { name: "PDF", start: "Download PDF", text: "To hand over, print and sign." },
    html: {
      name: "Web page (HTML)",
      start: "Download HTML",
      text: "For browsers and screen readers; one file that also carries the plan.",
    },
    docx: {
      name: "Word",
      start: "Download Word file",
      text: "To edit, with Word’s own headings, tables and styles.",
    },
    markdown: {
      name: "Markdown",
      start: "Download Markdown",
      text: "To edit as text, or to put into a wiki or a repository.",
    },
  },
  making: "Making {format}…",
  makingPart: "Making {format}: “{part}”",
  percent: "{percent, number} %",
  cancel: "Cancel",
  cancelled: "{format} was cancelled.",
  saved: "{file} is in this browser’s downloads.",
  failed:
    "{format} could not be made: {reason}. The plan is as it was. Try again; if that does not help, reload the page.",
  retry: "Try again",
  contents: {
    title: "What it contains",
    loading: "Working out the parts…",
    failed: "The parts could not be worked out: {reason}.",
    leftOut: "left out",
  },
  settings: {
    paper: "Paper",
    papers: { a4: "A4", letter: "US Letter" },
    version: "Version",
    audiences: { customer: "For the customer", internal: "Internal" },
    language: "Language",
    change: "Change paper, version and parts",
  },
  unprintable: {
    text: "{count, plural, one {One text of the plan has} other {# texts of the plan have}} characters that the PDF’s typefaces lack: they hold Latin, Greek and Cyrillic. The PDF shows ◊ in their place; the other formats show them as typed.",
    entry: "{text}: {characters}",
    more: "{count, plural, one {and one more text} other {and # more texts}}",
  },
};
