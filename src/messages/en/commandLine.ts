/** What the command line says. */
export const commandLine = {
  help: `Portolan without a browser.

  portolan assess <plan.json>               prints the assessment as JSON
  portolan pdf <plan.json> <out.pdf>        writes the design document as a PDF
  portolan html <plan.json> <out.html>      the same as a page for browsers and screen readers
  portolan docx <plan.json> <out.docx>      the same as a Word document
  portolan markdown <plan.json> <out.md>    the same as Markdown
  portolan link <plan.json>                 prints the link’s fragment
  portolan open <fragment|pdf|html>         prints the plan in a link, or in a PDF or page that Portolan made
  portolan help                             prints this

--language <language> has the design document in another language than the plan’s, and all sentences too: {languages}.
A - in place of a plan file, a fragment, a PDF or a page is read from standard input. Exit code 2 stands for bad input.
`,
  problems: {
    "command-line/unknown-command": "There is no command “{command}”. Try: portolan help",
    "command-line/unknown-language": "There is no language “{language}”. There are: {languages}.",
    "command-line/wrong-arguments": "This command is written differently: {usage}",
    "command-line/unreadable": "{file} cannot be read: {reason}.",
    "command-line/unwritable": "{file} cannot be written: {reason}.",
  },
  /** Why a file cannot be read or written, by the code that the operating system gives. */
  reasons: {
    ENOENT: "there is no such file or folder",
    ENOTDIR: "there is no such file or folder",
    EACCES: "you may not",
    EPERM: "you may not",
    EROFS: "the disk takes no changes",
    ENOSPC: "the disk is full",
    EISDIR: "it is a folder",
    other: "the computer says {code}",
  },
  inFile: "{file}: {problem}",
  standardInput: "Standard input",
};
