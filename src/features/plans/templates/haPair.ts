import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** Two servers at one site, of which the second stands by. */
export const haPair: PlanTemplate = {
  id: "ha-pair",
  build: (names) => {
    const plan = templatePlan({
      applications: ["digital-fax", "advanced-queuing", "attendant-console-enterprise", "contact-manager"],
      sites: [newSite("s1", "data-centre", names.dataCentre)],
      nodes: [newNode("n1", "suite", names.node1, "s1"), newNode("n2", "suite", names.node2, "s1", "standby")],
      peers: [
        newPeer("p1", "pbx", names.pbx, "s1"),
        newPeer("p2", "phones", names.phones, "s1"),
        newPeer("p3", "gateways", names.gateways, "s1"),
        newPeer("p4", "attendant-clients", names.attendants, "s1"),
        newPeer("p5", "workstations", names.workstations, "s1"),
        newPeer("p6", "directory", names.directory, "s1"),
        newPeer("p7", "smtp-server", names.mail, "s1"),
        newPeer("p8", "file-server", names.fileShare, "s1"),
      ],
    });
    return {
      ...plan,
      integrations: { ...plan.integrations, directory: true, fileShareBackup: true },
      callingPlatform: { ...plan.callingPlatform, siteId: "s1" },
    };
  },
};
