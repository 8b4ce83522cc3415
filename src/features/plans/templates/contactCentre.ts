import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import type { Demand } from "#core/plan/schema.ts";
import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** A queue of which nothing is known but that it is one: its questions lead to the number of calls. */
const openQueue: Demand = {
  by: "erlang-c",
  arrivals: { per: "busy-hour", calls: null },
  handleSeconds: null,
  agents: null,
  overflowPercent: null,
  queueLimit: null,
  targetSeconds: null,
};

/** Two servers at a data centre, and the agents at a site of their own. */
export const contactCentre: PlanTemplate = {
  id: "contact-centre",
  build: (names) => {
    const plan = templatePlan({
      applications: ["advanced-queuing", "ivr-manager", "call-recording", "call-analytics"],
      sites: [
        newSite("s1", "data-centre", names.dataCentre),
        { ...newSite("s2", "branch", names.agentsSite), traffic: { "advanced-queuing": openQueue } },
      ],
      nodes: [newNode("n1", "suite", names.node1, "s1"), newNode("n2", "suite", names.node2, "s1", "standby")],
      peers: [
        newPeer("p1", "pbx", names.pbx, "s1"),
        newPeer("p2", "gateways", names.gateways, "s1"),
        newPeer("p3", "phones", names.agentPhones, "s2"),
        newPeer("p4", "workstations", names.supervisors, "s2"),
        newPeer("p5", "directory", names.directory, "s1"),
        newPeer("p6", "smtp-server", names.mail, "s1"),
        newPeer("p7", "file-server", names.fileShare, "s1"),
      ],
    });
    return {
      ...plan,
      integrations: { ...plan.integrations, directory: true, fileShareBackup: true },
      callingPlatform: { ...plan.callingPlatform, siteId: "s1" },
    };
  },
};
