import { catalogue } from "#catalogue/catalogue.ts";
import { openingPlace, readingPlace } from "../places.ts";
import { type ChecklistRule, item, serverList } from "./checklistItem.ts";

const proxyReading = catalogue.readings.find(({ id }) => id === "proxy-settings");

/** The vendor demands the proxy off on every server, whatever the plan says of it. */
const proxy: ChecklistRule = (context) => {
  const { plan, words, text } = context;
  if (plan.applications.length === 0) return [];
  return [
    item(context, "servers", words.say(text.servers.proxy, { servers: serverList(context, plan.nodes) }), {
      why: words.say(text.servers.proxyWhy, { state: plan.integrations.osProxy }),
      sources: [
        { kind: "prose", id: "os-proxy-disabled" },
        { kind: "reading", id: "proxy-settings" },
      ],
      by: "customer-it",
      to: proxyReading && readingPlace(proxyReading.number),
    }),
  ];
};

const cluster: ChecklistRule = (context) => {
  const { words, text, suite } = context;
  if (suite.length < 2) return [];
  const servers = serverList(context, suite);
  const sources = [{ kind: "reference", id: "kb-cluster-creation" }] as const;
  return [
    item(context, "servers", words.say(text.servers.clusterAlike, { servers }), {
      why: text.servers.clusterAlikeWhy,
      sources,
      by: "installer",
    }),
    item(context, "servers", text.servers.clusterJoin, {
      why: text.servers.clusterJoinWhy,
      sources,
      by: "installer",
    }),
  ];
};

/** Where servers stand at different sites, or it is not known where, a firewall may stand between them. */
const sqlPort: ChecklistRule = (context) => {
  const { words, text, suite, openingsOf } = context;
  const [opening] = openingsOf("cluster-sql");
  const mayBeApart = suite.length > 1 && suite.some(({ siteId }) => siteId === null);
  if (!(opening || mayBeApart)) return [];
  return [
    item(context, "servers", words.say(text.servers.sql, { servers: serverList(context, suite) }), {
      why: text.servers.sqlWhy,
      sources: [
        { kind: "prose", id: "sql-static-port" },
        { kind: "reference", id: "sql-server-port" },
      ],
      by: "installer",
      to: opening ? openingPlace(opening.id) : "failure-states",
    }),
  ];
};

/** What is set on the servers. */
export const checklistServers: readonly ChecklistRule[] = [proxy, sqlPort, cluster];
