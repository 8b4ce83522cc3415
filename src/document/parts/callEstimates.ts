import type { LinkLayerEstimate } from "#core/assess/estimates.ts";
import type { CallBandwidth } from "#core/traffic/callBandwidth.ts";
import type { FaxBandwidth } from "#core/traffic/faxBandwidth.ts";
import { type Block, type DocumentInput, type DocumentText, said, tableRow } from "../documentBlocks.ts";

/** What one call takes at each link layer of the plan, octet by octet. */
export function callEstimates({ plan, assessment, words }: DocumentInput): readonly Block[] {
  const { documentTraffic, names } = words.messages;
  const text = documentTraffic.estimates;
  const { linkLayers } = assessment.estimates;
  if (linkLayers.length === 0) return [];
  const hasFax = plan.applications.includes("digital-fax");
  const { bitRate, packetMs, redundancy } = plan.fax;
  const faxIntro = words.say(text.faxIntro, {
    bitRate,
    packetMs,
    redundancy: redundancy === null ? text.redundancyOpen : words.say(text.redundancy, { count: redundancy }),
  });
  return [
    { kind: "heading", text: text.call },
    {
      kind: "paragraph",
      text: words.say(text.callIntro, {
        codec: names.codecs[plan.voice.codec],
        srtp: names.srtpTags[plan.voice.srtp],
        tag: linkLayers[0]?.call.srtpBytes ?? 0,
      }),
    },
    ...(hasFax ? [{ kind: "paragraph", text: faxIntro } as const] : []),
    {
      kind: "table",
      columns: [
        { title: text.callColumns.linkLayer, weight: 6 },
        { title: text.callColumns.voice, weight: 9 },
        ...(hasFax ? [{ title: text.callColumns.fax, weight: 9 }] : []),
      ],
      rows: linkLayers.map((layer) =>
        tableRow(
          said(names.linkLayers[layer.linkLayer]),
          said(octets(voiceTerms(layer.call), layer.call)),
          ...(hasFax ? [faxCell(layer.fax)] : []),
        ),
      ),
    },
  ];

  function octets(terms: readonly number[], call: CallBandwidth | FaxBandwidth): string {
    return words.say(text.octets, {
      terms: terms.map((term) => words.number(term)).join(" + "),
      octets: call.packetBytes,
      packetMs: call.packetMs,
      kbps: words.number(call.kbps),
    });
  }

  function faxCell({ least, most }: LinkLayerEstimate["fax"]): DocumentText {
    const sums = least.packetBytes === most.packetBytes ? [least] : [least, most];
    return said(...sums.map((one) => octets(faxTerms(one), one)));
  }
}

const voiceTerms = ({ payloadBytes, headerBytes, srtpBytes, linkBytes }: CallBandwidth): readonly number[] => [
  payloadBytes,
  headerBytes,
  ...(srtpBytes > 0 ? [srtpBytes] : []),
  linkBytes,
];

const faxTerms = ({ imageBytes, repeatedBytes, headerBytes, udptlBytes, linkBytes }: FaxBandwidth) => [
  imageBytes,
  repeatedBytes,
  headerBytes,
  udptlBytes,
  linkBytes,
];
