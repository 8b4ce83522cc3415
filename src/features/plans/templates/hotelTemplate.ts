import { newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import { type PlanTemplate, templatePlan } from "./planTemplate.ts";

/** A server at the hotel, between its PBX and its property management system. */
export const hotelTemplate: PlanTemplate = {
  id: "hotel",
  build: (names) => {
    const plan = templatePlan({
      applications: ["digital-fax", "attendant-console-enterprise", "voicemail", "hotel-link"],
      sites: [newSite("s1", "data-centre", names.hotel)],
      nodes: [newNode("n1", "suite", names.node1, "s1")],
      peers: [
        newPeer("p1", "pbx", names.pbx, "s1"),
        newPeer("p2", "phones", names.roomPhones, "s1"),
        newPeer("p3", "gateways", names.gateways, "s1"),
        newPeer("p4", "attendant-clients", names.reception, "s1"),
        newPeer("p5", "pms", names.pms, "s1"),
        newPeer("p6", "workstations", names.workstations, "s1"),
        newPeer("p7", "smtp-server", names.mail, "s1"),
      ],
    });
    return { ...plan, callingPlatform: { ...plan.callingPlatform, siteId: "s1" } };
  },
};
