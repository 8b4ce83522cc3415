/** What the command line says. */
export const commandLine = {
  help: `Portolan without a browser.

  portolan assess <plan.json>            prints the assessment as JSON
  portolan pdf <plan.json> <out.pdf>     writes the design document
  portolan link <plan.json>              prints the link's fragment
  portolan open <fragment>               prints the plan in a link
  portolan help                          prints this

A plan file named - is read from standard input. Exit code 2 stands for bad input.
`,
  problems: {
    "command-line/unknown-command": "There is no command “{command}”. Try: portolan help",
    "command-line/missing-argument": "Something is missing. Usage: {usage}",
    "command-line/unreadable": "{file} cannot be read: {reason}",
    "command-line/unwritable": "{file} cannot be written: {reason}",
  },
  inFile: "{file}: {problem}",
};
