/** What is not understood but looks as if it were. */
export const otherOutputs = {
  mikroTik: `[admin@MikroTik] > ping 10.20.0.11 count=3
  SEQ HOST                                     SIZE TTL TIME       STATUS
    0 10.20.0.11                                 56  57 12ms
    1 10.20.0.11                                 56  57 13ms
    2 10.20.0.11                                 56  57 94ms
    sent=3 received=3 packet-loss=0% min-rtt=12ms avg-rtt=39ms max-rtt=94ms
`,
  mikroTikSummary: "min-rtt=12ms avg-rtt=13ms max-rtt=94ms",
  mikroTikSeconds: "sent=3 received=3 packet-loss=0% min-rtt=12ms avg-rtt=13ms max-rtt=1s204ms",
  pathping: `C:\\>pathping 10.20.0.11

Tracing route to 10.20.0.11 over a maximum of 30 hops

  0  PC [10.0.0.5]
  1  10.0.0.1
  2  10.20.0.11

Computing statistics for 50 seconds...
            Source to Here   This Node/Link
Hop  RTT    Lost/Sent = Pct  Lost/Sent = Pct  Address
  0                                           PC [10.0.0.5]
                                0/ 100 =  0%   |
  1    0ms     0/ 100 =  0%     0/ 100 =  0%  10.0.0.1
                                0/ 100 =  0%   |
  2   21ms     2/ 100 =  2%     2/ 100 =  2%  10.20.0.11

Trace complete.
`,
  powerShell: `PS C:\\> Test-Connection 10.20.0.11

   Destination: 10.20.0.11

Ping Source           Address                   Latency BufferSize Status
                                                   (ms)        (B)
---- ------           -------                   ------- ---------- ------
   1 PC               10.20.0.11                     12         32 Success
   2 PC               10.20.0.11                     13         32 Success
   3 PC               *                               *         32 TimedOut
   4 PC               10.20.0.11                     11         32 Success
`,
  nameUnknown: `C:\\>ping voice.example
Ping request could not find host voice.example. Please check the name and try again.
`,
  prose: `1 ms is good, 300 ms bad
2 ms would be better
`,
  proseLabels: "Milano: 12ms\nKöln: 14ms\nSite 4: 12ms",
} as const;
