/**
 * The walls between the rooms of this house: which folder of src may import from which.
 * A rule that fires says in its comment what to do instead. What each room is for: docs/architecture.md.
 */

/** For each room, the rooms it may import from. A room always may import from itself. */
const mayImport = {
  core: [],
  catalogue: ["core"],
  messages: ["core", "catalogue"],
  link: ["core", "catalogue"],
  imports: ["core"],
  drawing: ["core", "catalogue", "messages"],
  document: ["core", "catalogue", "messages", "link", "drawing"],
  exports: ["core", "catalogue", "messages", "link"],
  offline: [],
  state: ["core", "catalogue", "messages", "link"],
  ui: ["messages"],
  features: ["core", "catalogue", "messages", "link", "imports", "drawing", "document", "exports", "state", "ui"],
  app: [
    "core",
    "catalogue",
    "messages",
    "link",
    "imports",
    "drawing",
    "document",
    "exports",
    "offline",
    "state",
    "ui",
    "features",
  ],
  cli: ["core", "catalogue", "messages", "link", "document", "exports"],
};

/** What to do when a room wants something that it may not have. */
const advice = {
  core: "Take what you need as a parameter; facts of the vendor come in as a Catalogue, sentences are made by callers.",
  catalogue:
    "The catalogue is data that satisfies types of core. Computation belongs in src/core, words in src/messages.",
  messages: "Messages turn codes and values into sentences, naming what the catalogue names. Pass everything else in.",
  link: "A link is made of a plan alone. Show its problems in src/features, save its plan in src/state.",
  imports: "What somebody pasted becomes plain values and problems by code; sentences are made by src/features.",
  drawing:
    "A drawing is geometry made of an assessment, for the screen and the paper alike. Pass values in; no screens here.",
  document:
    "A document is made of an assessment, in a worker or in the terminal. Pass the assessment in; no screens here.",
  exports: "An export is made of an assessment. Pass the assessment in; no screens here.",
  offline:
    "The worker that keeps the app knows files and versions, and nothing of what is in them. Ask it by a message.",
  state: "The store does not know who looks at it. Screens import the store, never the other way round.",
  ui: "A control knows nothing of plans. Pass values and callbacks in, or move the component to src/features.",
  features:
    "A feature does not know where it is mounted. Let src/app pass it in, or move shared parts to ui, state or core.",
  app: "The app stands at the top; the terminal has its own way in.",
  cli: "The terminal has no screen and no saved plans: what it needs belongs in src/core, src/link or src/document.",
};

const directionRules = Object.entries(mayImport).map(([room, others]) => ({
  name: `direction-of-${room}`,
  comment: advice[room],
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...others].join("|")})/` },
}));

const packages = (names) => `^node_modules/(${names.join("|")})(/|$)`;
const interfacePackages = [
  "react",
  "react-dom",
  "react-router",
  "react-aria[^/]*",
  "@react-aria",
  "zustand",
  "@tanstack",
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...directionRules,
    {
      name: "features-are-strangers",
      comment: "Features do not import each other. Move what both need to src/ui (no plans), src/state or src/core.",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "documents-on-demand",
      comment:
        "The PDF code is heavy and most visitors never need it: reach it with `await import(…)` or a worker. " +
        "Types may be imported with `import type`.",
      severity: "error",
      from: { path: "^src/(features|app|state|ui)/" },
      to: { path: "^src/document/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-language-at-a-time",
      comment:
        "These files hold every language at once, for the terminal and for tests. A browser fetches the one it shows: " +
        "take loadWords.ts, or what is given by WordsProvider. Types may be imported with `import type`.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|messages)/" },
      to: { path: "^src/messages/(words|inputWords|paperWords)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "src-stands-alone",
      comment: "The product does not import tests, tools or benchmarks. Move the code to src and import it from there.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|tools|bench)/" },
    },
    {
      name: "no-screens-in-pure-code",
      comment:
        "This code also runs in workers and in the terminal: no React, no store, no table. Move it to src/features.",
      severity: "error",
      from: { path: "^src/(core|catalogue|messages|link|imports|drawing|document|exports|offline|cli)/" },
      to: { path: packages(interfacePackages) },
    },
    {
      name: "jspdf-in-document",
      comment: "Only src/document knows how a PDF is written. Ask it for the bytes.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/document/" },
      to: { path: packages(["jspdf"]) },
    },
    {
      name: "no-cycles",
      comment: "Move what both files need to a third, or pass it in. Type-only cycles count too.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "Nothing imports this file and it imports nothing. Delete it, or use it.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "\\.css$"] },
      to: {},
    },
    {
      name: "resolvable",
      comment: 'No such file or package. Imports name the file with its extension: "#core/assess/assess.ts".',
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-development-packages",
      comment: 'What src imports ships to the browser: move the package to "dependencies", or do without it.',
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "declared-packages",
      comment: "This package is in nobody's list and is here by luck: add it to package.json, or do without it.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "npm-optional", "npm-bundled"] },
    },
    {
      name: "no-node-in-the-browser",
      comment: "Modules of Node are not there in the browser. Only src/cli may use them.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".css", ".json"],
    },
  },
};
