/** Outputs of tracert, traceroute and mtr whose last hop is easily taken for what it is not. */
export const traceOutputs = {
  tracertRefused: `C:\\>tracert voice.example.com

Tracing route to voice.example.com [10.20.0.11]
over a maximum of 30 hops:

  1    <1 ms    <1 ms    <1 ms  10.0.0.1
  2     8 ms     9 ms     8 ms  10.9.9.1
  3  10.9.9.1  reports: Destination host unreachable.

Trace complete.
`,
  tracertRefusedGerman: `Routenverfolgung zu 10.20.0.11 über maximal 30 Hops

  1     8 ms     9 ms     8 ms  10.9.9.1
  2  10.9.9.1  meldet: Zielhost nicht erreichbar.

Ablaufverfolgung beendet.
`,
  tracertNarrow: `Tracing route to voice.example.com
[10.20.0.11]
over a maximum of 30 hops:

  1    <1 ms    <1 ms    <1 ms  10.0.0.1
`,
  tracertItalian: `Traccia instradamento verso voice.example.com [10.20.0.11]
su un massimo di 30 punti di passaggio:

  1    <1 ms    <1 ms    <1 ms  10.0.0.1
  2    22 ms    21 ms    23 ms  voice.example.com [10.20.0.11]

Traccia completata.
`,
  tracertRussian: `Трассировка маршрута к voice.example.com [10.20.0.11]
с максимальным числом прыжков 30:

  1    <1 мс    <1 мс    <1 мс  10.0.0.1
  2    22 ms    21 ms    23 ms  10.20.0.11

Трассировка завершена.
`,
  tracertChinese: `通过最多 30 个跃点跟踪
到 voice.example.com [10.20.0.11] 的路由:

  1    <1 毫秒   <1 毫秒   <1 毫秒 10.0.0.1
  2     8 ms     9 ms     8 ms  10.9.9.1
`,
  tracertCut: `C:\\>tracert 10.20.0.11

Tracing route to 10.20.0.11 over a maximum of 30 hops

  1    <1 ms    <1 ms    <1 ms  10.0.0.1
  2     8 ms     9 ms     8 ms  10.9.9.1
  3  ^C
C:\\>
`,
  tracertPromptOnly: `C:\\>tracert -d 10.20.0.11
  1    <1 ms    <1 ms    <1 ms  10.0.0.1
  2     8 ms     9 ms     8 ms  10.9.9.1
`,
  tracerouteAnnotated: `traceroute to voice.example.com (10.20.0.11), 30 hops max, 60 byte packets
 1  10.0.0.1 (10.0.0.1)  0.512 ms  0.480 ms  0.470 ms
 2  10.9.9.1 (10.9.9.1)  8.100 ms !H  8.300 ms !H  8.200 ms !H
`,
  tracerouteHeaderless: ` 1  10.0.0.1  0.512 ms  0.480 ms  0.470 ms
 2  10.20.0.11  18.100 ms  18.300 ms  18.200 ms
`,
  tracerouteVersion6: `traceroute to voice.example.com (2001:DB8:0::11) from 2001:db8::5, 64 hops max, 20 byte packets
 1  2001:db8::1  0.512 ms  0.480 ms  0.470 ms
 2  2001:db8::11  18.100 ms  18.300 ms  18.200 ms
`,
  tracerouteMac: `traceroute to 10.20.0.11 (10.20.0.11), 64 hops max, 40 byte packets
 1  gateway (10.0.0.1)  3.112 ms
    gateway-2 (10.0.0.2)  2.480 ms  2.470 ms
 2  core (10.0.1.1) [AS64500]  13.112 ms
    voice (10.20.0.11) [AS64500]  18.000 ms *
`,
  mtrScreenWaiting: `                             My traceroute  [v0.95]
probe (10.0.0.5) -> 10.20.0.11 (10.20.0.11)            2026-11-23T10:00:00+0100
Keys:  Help   Display mode   Restart statistics   Order of fields   quit
                                       Packets               Pings
 Host                                Loss%   Snt   Last   Avg  Best  Wrst StDev
 1. 10.0.0.1                          0.0%    25    0.4   0.5   0.3   2.1   0.2
 2. 10.9.9.1                          0.0%    25    8.4   8.5   8.3   9.1   0.2
 3. (waiting for reply)
`,
  mtrElsewhere: `engineer@probe:~$ mtr -rnc 100 10.20.0.11
Start: 2026-11-20T10:00:00+0100
HOST: probe                       Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- 10.0.0.1                   0.0%   100    0.4   0.5   0.3   2.1   0.2
  2.|-- 10.9.9.1                   0.0%   100    8.4   8.5   8.3   9.1   0.2
`,
  mtrStated: `engineer@probe:~$ mtr -rnc 100 10.20.0.11
Start: 2026-11-20T10:00:00+0100
HOST: probe                       Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- 10.0.0.1                   0.0%   100    0.4   0.5   0.3   2.1   0.2
  2.|-- 10.20.0.11                 0.0%   100   18.4  18.5  18.3  19.1   0.2
`,
  mtrJsonElsewhere: `{"report":{"mtr":{"src":"probe","dst":"10.20.0.11","tests":10},"hubs":[
    {"count":1,"host":"10.9.9.1","Loss%":0.0,"Snt":10,"Last":0.4,"Avg":0.5,"Best":0.3,"Wrst":0.9,"StDev":0.1}]}}`,
  mtrDisordered: `HOST: probe                       Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- 10.20.0.11                 0.0%   100   18.4  48.5  18.3  19.1   0.2
`,
} as const;
