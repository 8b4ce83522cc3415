/** Outputs of iperf3 in its less usual ways. */
export const iperfOutputs = {
  iperfReverse: `{"start":{"test_start":{"protocol":"TCP","reverse":1}},"end":{"streams":[{"sender":{"socket":5,"bytes":11796480,
    "retransmits":0,"max_snd_cwnd":0,"max_rtt":0,"min_rtt":0,"mean_rtt":0,"sender":false},"receiver":{"sender":false}}],
    "sum_sent":{"bytes":11796480,"retransmits":0,"sender":false},"sum_received":{"bytes":11665408,"sender":false}}}`,
  iperfBothWays: `{"start":{"test_start":{"protocol":"TCP","bidir":1}},"end":{"streams":[
    {"sender":{"socket":5,"max_rtt":914,"min_rtt":601,"mean_rtt":728,"sender":true},"receiver":{"sender":true}},
    {"sender":{"socket":7,"max_rtt":10,"min_rtt":10,"mean_rtt":10,"sender":false},"receiver":{"sender":false}}],
    "sum_sent":{},"sum_received":{},"sum_sent_bidir_reverse":{},"sum_received_bidir_reverse":{}}}`,
  iperfUdpNothing: `{"start":{"test_start":{"protocol":"UDP"}},"end":{
    "sum":{"bytes":259192,"jitter_ms":0,"lost_packets":0,"packets":179,"lost_percent":0,"sender":true},
    "sum_sent":{"bytes":259192,"jitter_ms":0,"lost_packets":0,"packets":179,"lost_percent":0,"sender":true},
    "sum_received":{"bytes":0,"jitter_ms":0,"lost_packets":0,"packets":0,"lost_percent":0,"sender":false}}}`,
  iperfUdpBothWays: `{"start":{"test_start":{"protocol":"UDP","bidir":1}},"end":{
    "sum":{"jitter_ms":0.021,"lost_packets":3,"packets":1500,"lost_percent":0.2,"sender":true},
    "sum_sent":{"packets":1500,"sender":true},
    "sum_received":{"jitter_ms":0.021,"lost_packets":3,"packets":1500,"lost_percent":0.2,"sender":false},
    "sum_bidir_reverse":{"jitter_ms":0.5,"lost_packets":30,"packets":1400,"lost_percent":2.143,"sender":false},
    "sum_sent_bidir_reverse":{"packets":1400,"sender":true},
    "sum_received_bidir_reverse":{"jitter_ms":0.5,"lost_packets":30,"packets":1400,"lost_percent":2.143,"sender":false}}}`,
} as const;
