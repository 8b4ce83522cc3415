import type { Requirement } from "#core/catalogue.ts";
import { tcp, udp } from "../ports.ts";

const betweenNodes = {
  section: "cluster",
  direction: "between-nodes",
  remotePorts: [],
  applications: "all",
  need: "conditional",
  servers: ["suite"],
  remotes: ["nodes"],
  topology: "nodes-at-different-sites",
  limit: "inter-node",
} as const;

const readings = ["cluster-labels", "cluster-any-or-list", "cluster-size"] as const;

/** Section "Interactions among Imagicle UC Suite nodes in a cluster": 5 protocol groups, 15 port entries. */
export const cluster = [
  {
    ...betweenNodes,
    id: "cluster-file-share",
    position: 1,
    protocol: "SMB",
    printedProtocol: "Microsoft Share Protocol",
    serverPorts: [
      udp("not-stated", 137),
      udp("not-stated", 138),
      udp("not-stated", 445),
      tcp("not-stated", 139),
      tcp("not-stated", 445),
    ],
    readings: [...readings, "smb-transport"],
  },
  {
    ...betweenNodes,
    id: "cluster-http",
    position: 2,
    protocol: "HTTP",
    serverPorts: [tcp("clear", 80), tcp("encrypted", 443)],
    readings,
  },
  {
    ...betweenNodes,
    id: "cluster-sql",
    position: 3,
    protocol: "SQL",
    serverPorts: [tcp("not-stated", 1433, { footnote: "sql-random-port" }), udp("not-stated", 1434)],
    readings: [...readings, "sql-random-port"],
  },
  {
    ...betweenNodes,
    id: "cluster-rdp",
    position: 4,
    protocol: "RDP",
    serverPorts: [tcp("not-stated", 3389)],
    readings,
  },
  {
    ...betweenNodes,
    id: "cluster-ipc",
    position: 5,
    protocol: "IPC",
    serverPorts: [
      tcp("not-stated", [52_000, 52_999]),
      tcp("not-stated", 4369),
      tcp("not-stated", 5672),
      tcp("not-stated", 15_672),
      tcp("not-stated", 25_672),
    ],
    readings,
  },
] as const satisfies readonly Requirement[];
