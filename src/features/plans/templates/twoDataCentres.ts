import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** Two servers at one data centre, one for disaster recovery at another, and a branch that all of them serve. */
export const twoDataCentres: PlanTemplate = {
  id: "two-data-centres",
  build: (names) => {
    const plan = templatePlan({
      applications: [
        "digital-fax",
        "advanced-queuing",
        "attendant-console-enterprise",
        "call-recording",
        "contact-manager",
      ],
      sites: [
        newSite("s1", "data-centre", names.dataCentre),
        newSite("s2", "dr-data-centre", names.drDataCentre),
        newSite("s3", "branch", names.branch),
      ],
      nodes: [
        newNode("n1", "suite", names.node1, "s1"),
        newNode("n2", "suite", names.node2, "s1", "standby"),
        newNode("n3", "suite", names.node3, "s2", "dr"),
      ],
      peers: [
        newPeer("p1", "pbx", names.pbx, "s1"),
        newPeer("p2", "pbx", names.drPbx, "s2"),
        newPeer("p3", "gateways", names.gateways, "s1"),
        newPeer("p4", "phones", names.branchPhones, "s3"),
        newPeer("p5", "attendant-clients", names.attendants, "s1"),
        newPeer("p6", "workstations", names.workstations, "s1"),
        newPeer("p7", "directory", names.directory, "s1"),
        newPeer("p8", "smtp-server", names.mail, "s1"),
        newPeer("p9", "file-server", names.fileShare, "s1"),
      ],
    });
    return {
      ...plan,
      integrations: { ...plan.integrations, directory: true, fileShareBackup: true },
      callingPlatform: { ...plan.callingPlatform, siteId: "s1" },
    };
  },
};
