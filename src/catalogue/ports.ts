import type { ChoiceCondition, Encryption, PrintedPorts } from "#core/catalogue.ts";

type Details = {
  readonly when?: ChoiceCondition;
  readonly footnote?: "cisco-rtp-range" | "sql-random-port";
};

const ports =
  (transport: "tcp" | "udp") =>
  (encryption: Encryption, port: number | readonly [number, number], details: Details = {}): PrintedPorts => {
    const [from, to] = typeof port === "number" ? [port, port] : port;
    return { kind: "ports", transport, from, to, encryption, ...details };
  };

/** TCP port or inclusive range of a port column. */
export const tcp = ports("tcp");

/** UDP port or inclusive range of a port column. */
export const udp = ports("udp");

/** A port printed as "TLS nnnn": a TCP port that carries TLS (reading 3). */
export const tls = (port: number): PrintedPorts => ({
  kind: "ports",
  transport: "tcp",
  from: port,
  to: port,
  encryption: "encrypted",
  label: "tls",
});

/** "UDP > 1024*": every port above 1024, with the footnote on Cisco's narrower range (reading 5). */
export const udpAbove1024: PrintedPorts = {
  kind: "ports",
  transport: "udp",
  from: 1025,
  to: 65_535,
  encryption: "not-stated",
  footnote: "cisco-rtp-range",
  label: "above-1024",
};

/** "Any (TCP)": whatever port this side picks. */
export const anyTcp: PrintedPorts = { kind: "any", transport: "tcp" };

/** "Any TCP/UDP port". */
export const anyTcpOrUdp: PrintedPorts = {
  kind: "any",
  transport: "tcp-and-udp",
};
