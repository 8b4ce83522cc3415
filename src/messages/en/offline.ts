/** Words about working without a network, newer versions and installing the app. */
export const offline = {
  update: {
    word: "Note",
    problem: "Problem",
    waiting: "A new version of Portolan is ready. What you typed is saved first, and the plan opens again.",
    "in-use":
      "Another window has loaded a new version of Portolan. This window goes on with the old one until you load it here too.",
    unsaved:
      "This browser could not save the plan, and loading the new version would lose it. Save the plan as a file first.",
    load: "Load the new version",
    later: "Later",
  },
  keeping: {
    preparing: {
      word: "Not ready without a network yet.",
      sentence: "Portolan is being stored in this browser; that takes a few seconds.",
    },
    ready: {
      word: "Works offline.",
      sentence: "Portolan is stored in this browser and opens without a network.",
    },
    failed: {
      word: "Does not work offline yet.",
      sentence: "This browser could not store all of Portolan. It tries again at the next visit.",
    },
    insecure: {
      word: "Does not work offline here.",
      sentence: "Browsers store an app only when its address begins with https.",
    },
    unsupported: {
      word: "Does not work offline here.",
      sentence: "This browser, or this private window, does not store apps.",
    },
  },
  install: {
    button: "Install Portolan",
    sentence: "It then opens in a window of its own, like other programs on this computer.",
  },
};
