import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** One server beside its PBX. */
export const singleServer: PlanTemplate = {
  id: "single-server",
  build: (names) => {
    const plan = templatePlan({
      applications: ["digital-fax", "attendant-console-enterprise", "contact-manager"],
      sites: [newSite("s1", "data-centre", names.headquarters)],
      nodes: [newNode("n1", "suite", names.node1, "s1")],
      peers: [
        newPeer("p1", "pbx", names.pbx, "s1"),
        newPeer("p2", "phones", names.phones, "s1"),
        newPeer("p3", "gateways", names.gateways, "s1"),
        newPeer("p4", "attendant-clients", names.attendants, "s1"),
        newPeer("p5", "workstations", names.workstations, "s1"),
        newPeer("p6", "smtp-server", names.mail, "s1"),
      ],
    });
    return { ...plan, callingPlatform: { ...plan.callingPlatform, siteId: "s1" } };
  },
};
