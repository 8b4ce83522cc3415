/** What measuring programs print, as people paste it. */
export const outputs = {
  windowsEnglish: `C:\\Users\\engineer>ping 10.20.0.11

Pinging 10.20.0.11 with 32 bytes of data:
Reply from 10.20.0.11: bytes=32 time=12ms TTL=118
Reply from 10.20.0.11: bytes=32 time=14ms TTL=118
Reply from 10.20.0.11: bytes=32 time=11ms TTL=118
Reply from 10.20.0.11: bytes=32 time=19ms TTL=118

Ping statistics for 10.20.0.11:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 11ms, Maximum = 19ms, Average = 14ms
`,
  windowsItalian: `Esecuzione di Ping 10.20.0.11 con 32 byte di dati:
Risposta da 10.20.0.11: byte=32 durata=8ms TTL=118
Risposta da 10.20.0.11: byte=32 durata=9ms TTL=118
Richiesta scaduta.
Risposta da 10.20.0.11: byte=32 durata=7ms TTL=118

Statistiche Ping per 10.20.0.11:
    Pacchetti: Trasmessi = 4,  Ricevuti = 3,
    Persi = 1 (25% persi),
Tempo approssimativo percorsi andata/ritorno in millisecondi:
    Minimo = 7ms, Massimo =  9ms, Medio =  8ms
`,
  windowsGerman: `Ping wird ausgeführt für 10.20.0.11 mit 32 Bytes Daten:
Antwort von 10.20.0.11: Bytes=32 Zeit=7ms TTL=57
Zeitüberschreitung der Anforderung.
Antwort von 10.20.0.11: Bytes=32 Zeit=9ms TTL=57
Zeitüberschreitung der Anforderung.

Ping-Statistik für 10.20.0.11:
    Pakete: Gesendet = 4, Empfangen = 2, Verloren = 2
    (50% Verlust),
Ca. Zeitangaben in Millisek.:
    Minimum = 7ms, Maximum = 9ms, Mittelwert = 8ms
`,
  windowsFrench: `Envoi d’une requête 'Ping'  10.20.0.11 avec 32 octets de données :
Réponse de 10.20.0.11 : octets=32 temps=480 ms TTL=118
Réponse de 10.20.0.11 : octets=32 temps=495\u00a0ms TTL=118

Statistiques Ping pour 10.20.0.11:
    Paquets : envoyés = 2, reçus = 2, perdus = 0 (perte 0%),
Durée approximative des boucles en millisecondes :
    Minimum = 480ms, Maximum = 495ms, Moyenne = 487ms
`,
  windowsNear: `Pinging 10.0.0.1 with 32 bytes of data:
Reply from 10.0.0.1: bytes=32 time<1ms TTL=128
Reply from 10.0.0.1: bytes=32 time<1ms TTL=128

Ping statistics for 10.0.0.1:
    Packets: Sent = 2, Received = 2, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 0ms, Maximum = 0ms, Average = 0ms
`,
  windowsUnreachable: `Pinging 10.20.0.99 with 32 bytes of data:
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.20.0.99: bytes=32 time=20ms TTL=118
Request timed out.

Ping statistics for 10.20.0.99:
    Packets: Sent = 4, Received = 3, Lost = 1 (25% loss),
Approximate round trip times in milli-seconds:
    Minimum = 20ms, Maximum = 20ms, Average = 20ms
`,
  windowsLost: `Pinging 10.20.0.99 with 32 bytes of data:
Request timed out.
Request timed out.

Ping statistics for 10.20.0.99:
    Packets: Sent = 2, Received = 0, Lost = 2 (100% loss),
`,
  windowsVersion6: `Pinging 2001:db8::11 with 32 bytes of data:
Reply from 2001:db8::11: time=31ms
Reply from 2001:db8::11: time=33ms

Ping statistics for 2001:db8::11:
    Packets: Sent = 2, Received = 2, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 31ms, Maximum = 33ms, Average = 32ms
`,
  linux: `engineer@host:~$ ping -c 4 10.20.0.11
PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=12.3 ms
64 bytes from 10.20.0.11: icmp_seq=2 ttl=118 time=12.1 ms
64 bytes from 10.20.0.11: icmp_seq=3 ttl=118 time=15.9 ms

--- 10.20.0.11 ping statistics ---
4 packets transmitted, 3 received, 25% packet loss, time 3004ms
rtt min/avg/max/mdev = 12.100/13.433/15.900/1.744 ms
`,
  linuxQuiet: `PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.

--- 127.0.0.1 ping statistics ---
100 packets transmitted, 100 received, 0% packet loss, time 1018ms
rtt min/avg/max/mdev = 0.011/0.016/0.043/0.005 ms
`,
  busybox: `PING 10.20.0.11 (10.20.0.11): 56 data bytes
64 bytes from 10.20.0.11: seq=0 ttl=64 time=0.512 ms
64 bytes from 10.20.0.11: seq=1 ttl=64 time=0.398 ms

--- 10.20.0.11 ping statistics ---
2 packets transmitted, 2 packets received, 0% packet loss
round-trip min/avg/max = 0.398/0.455/0.512 ms
`,
  mac: `PING 10.20.0.11 (10.20.0.11): 56 data bytes
64 bytes from 10.20.0.11: icmp_seq=0 ttl=57 time=14.102 ms
64 bytes from 10.20.0.11: icmp_seq=1 ttl=57 time=17.020 ms
Request timeout for icmp_seq 2

--- 10.20.0.11 ping statistics ---
3 packets transmitted, 2 packets received, 33.3% packet loss
round-trip min/avg/max/stddev = 14.102/15.561/17.020/1.459 ms
`,
  tracert: `Tracing route to 10.20.0.11 over a maximum of 30 hops

  1    <1 ms    <1 ms    <1 ms  10.0.0.1
  2     *        *        *     Request timed out.
  3    22 ms    21 ms     *     10.20.0.11

Trace complete.
`,
  traceroute: `traceroute to 10.20.0.11 (10.20.0.11), 30 hops max, 60 byte packets
 1  gateway (10.0.0.1)  0.512 ms  0.480 ms  0.470 ms
 2  core (10.0.1.1)  3.100 ms core2 (10.0.1.2)  3.300 ms  3.200 ms
 3  10.20.0.11 (10.20.0.11)  18.204 ms  18.100 ms  18.302 ms
`,
  tracerouteLost: `traceroute to 10.20.0.99 (10.20.0.99), 30 hops max
 1  10.0.0.1  0.5 ms  0.4 ms  0.4 ms
 2  * * *
 3  * * *
`,
  mtr: `Start: 2026-11-20T10:00:00+0100
HOST: probe                       Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- 10.0.0.1                   0.0%   100    0.4   0.5   0.3   2.1   0.2
  2.|-- ???                       100.0   100    0.0   0.0   0.0   0.0   0.0
  3.|-- 10.20.0.11                 2.0%   100   21.4  22.6  20.9  48.0   3.1
`,
  mtrLost: `HOST: probe                       Loss%   Snt   Last   Avg  Best  Wrst StDev
  1.|-- ???                       100.0   100    0.0   0.0   0.0   0.0   0.0
`,
  mtrJson: `{"report":{"mtr":{"src":"probe","dst":"10.20.0.11","tests":10},"hubs":[
    {"count":1,"host":"10.0.0.1","Loss%":0.0,"Snt":10,"Last":0.4,"Avg":0.5,"Best":0.3,"Wrst":0.9,"StDev":0.1},
    {"count":2,"host":"10.20.0.11","Loss%":10.0,"Snt":10,"Last":21.1,"Avg":21.9,"Best":20.8,"Wrst":25.0,"StDev":1.2}]}}`,
  psping: `PsPing v2.12 - PsPing - ping, latency, bandwidth measurement utility
Copyright (C) 2012-2023 Mark Russinovich

TCP connect to 10.20.0.11:443:
5 iterations (warmup 1) ping test:
Connecting to 10.20.0.11:443 (warmup): from 10.0.0.5:50001: 25.31ms
Connecting to 10.20.0.11:443: from 10.0.0.5:50002: 12.21ms
Connecting to 10.20.0.11:443: from 10.0.0.5:50003: 12.81ms
Connecting to 10.20.0.11:443: from 10.0.0.5:50004: 12.41ms
Connecting to 10.20.0.11:443: from 10.0.0.5:50005: 12.61ms

TCP connect statistics for 10.20.0.11:443:
  Sent = 4, Received = 4, Lost = 0 (0% loss),
  Minimum = 12.21ms, Maximum = 12.81ms, Average = 12.51ms
`,
  iperfUdp: `{"start":{"test_start":{"protocol":"UDP"}},"end":{"sum":{"bytes":300000,"bits_per_second":79961.6,
    "jitter_ms":0.0123,"lost_packets":3,"packets":1500,"lost_percent":0.2}}}`,
  iperfTcp: `{"end":{"streams":[{"sender":{"max_rtt":15021,"min_rtt":11900,"mean_rtt":12500},"receiver":{}},
    {"sender":{"max_rtt":16000,"min_rtt":12000,"mean_rtt":12700},"receiver":{}}],"sum_sent":{},"sum_received":{}}}`,
  iperfError: `{"start":{"connected":[]},"error":"unable to connect to server: Connection refused"}`,
} as const;
