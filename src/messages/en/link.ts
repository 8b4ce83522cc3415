/** What is wrong with a link or a file, and what to do. */
export const link = {
  problems: {
    "link/not-a-link":
      "This is not a link to a plan. Copy the whole link from the message that you got, from # to the end.",
    "link/unknown-codec":
      "This link was made by a newer version of Portolan ({codec}). Open it where it was made, or ask for a newer address of the app.",
    "link/truncated":
      "This link is cut off: {expected, plural, =0 {only its beginning arrived} other {{received, number} of {expected, number} characters arrived}}. Copy it whole from the message, or ask for it again, for instance as a file.",
    "link/damaged":
      "This link is damaged: a character was changed on the way. Copy it again from the message, or ask for it again, for instance as a file.",
    "link/too-large":
      "This link holds more than any plan can. It was not opened. Ask the sender for the plan as a file.",
    "link/not-json":
      "This link arrived whole, but what it holds cannot be read. Ask the sender for it again, for instance as a file.",
    "link/plan-too-large": "This plan is too large for a link. Save it as a file and send that.",
    "file/not-json":
      "This is neither a plan file, nor a PDF or web page. Choose a .json file that Portolan saved, or a PDF or HTML document that it made.",
    "file/page-without-plan":
      "This web page holds no Portolan plan. Choose an HTML document that Portolan made, or ask for the plan’s .json file or link.",
    "file/too-large": "This file is larger than any plan can be. It was not opened.",
    "file/unreadable": "The file could not be read. Check that it still exists and that you may read it.",
    "plan/not-a-plan": "This holds no Portolan plan. Choose a file or link that Portolan made.",
    "plan/too-new":
      "This plan was made by a newer version of Portolan (format {version}; this one reads up to {supported}). Open it with that version.",
    "plan/missing-field": "The plan cannot be opened: “{at}” is missing. Ask the sender for it again.",
    "plan/unknown-field":
      "The plan cannot be opened: it has a field “{at}” that no plan has. Ask the sender for it again.",
    "plan/too-long":
      "The plan cannot be opened: “{at}” is longer than {most, number}, the most that is read. Ask the sender for a shorter one.",
    "plan/bad-field":
      "The plan cannot be opened: “{at}” should be {expected} and is {received}. Ask the sender for it again.",
    "plan/duplicate-id": "The plan cannot be opened: “{id}” stands twice in {at}. Ask the sender for it again.",
    "plan/bad-logo":
      "The plan cannot be opened: “{at}” is not a picture of the type {type}. Ask the sender for it again.",
    "plan/unknown-site":
      "The plan cannot be opened: {at} names a site “{id}” that it does not hold. Ask the sender for it again.",
  },
};
