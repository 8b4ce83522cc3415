/** Words of the templates that a plan can start from. The names become part of the plan, and can be changed there. */
export const templates = {
  heading: "New from a template",
  note: "A template sets sites, servers, applications and the sides that they talk to. Figures stay open until you type them.",
  tiles: {
    empty: { title: "New plan", line: "An empty sheet. You say everything yourself." },
    "single-server": {
      title: "Single server",
      line: "One server at one site: fax, attendant console, contacts.",
    },
    "ha-pair": {
      title: "HA pair",
      line: "Two servers at one site, active and standby: fax, queues, attendant console, contacts.",
    },
    "two-data-centres": {
      title: "Two data centres",
      line: "An HA pair, a DR server and a branch: fax, queues, recording, attendant console, contacts.",
    },
    hotel: {
      title: "Hotel",
      line: "One server at the hotel: PMS link, voicemail, reception’s attendant console, fax.",
    },
    "contact-centre": {
      title: "Contact centre",
      line: "An HA pair and a site of agents: queues, IVR, recording, analytics, with the queue worked out.",
    },
  },
  names: {
    headquarters: "Headquarters",
    dataCentre: "Data centre",
    drDataCentre: "DR data centre",
    branch: "Branch",
    hotel: "Hotel",
    agentsSite: "Agents’ site",
    node1: "Node 1",
    node2: "Node 2",
    node3: "Node 3",
    pbx: "PBX",
    drPbx: "PBX, DR",
    phones: "Phones",
    branchPhones: "Branch phones",
    roomPhones: "Room and house phones",
    agentPhones: "Agents’ phones",
    gateways: "Voice gateways",
    attendants: "Attendants’ PCs",
    reception: "Reception’s PCs",
    supervisors: "Supervisors’ and agents’ PCs",
    workstations: "Office PCs",
    directory: "Directory",
    mail: "Outgoing mail server",
    fileShare: "Backup share",
    pms: "PMS",
  },
};
