/** Outputs of ping and psping that are easily misread, as people paste them. */
export const pingOutputs = {
  pspingNothing: `PsPing v2.12 - PsPing - ping, latency, bandwidth measurement utility
Copyright (C) 2012-2023 Mark Russinovich
Sysinternals - www.sysinternals.com

TCP connect to 10.20.0.99:443:
5 iterations (warmup 1) ping test:
Connecting to 10.20.0.99:443 (warmup): from 0.0.0.0:50001: 
This operation returned because the timeout period expired.
Connecting to 10.20.0.99:443: from 0.0.0.0:50002: 
This operation returned because the timeout period expired.
Connecting to 10.20.0.99:443: from 0.0.0.0:50003: 
This operation returned because the timeout period expired.

TCP connect statistics for 10.20.0.99:443:
  Sent = 4, Received = 0, Lost = 4 (100% loss),
  Minimum = 0.00ms, Maximum = 0.00ms, Average = 0.00ms
`,
  pspingQuiet: `PsPing v2.12 - PsPing - ping, latency, bandwidth measurement utility
Copyright (C) 2012-2023 Mark Russinovich
Sysinternals - www.sysinternals.com

TCP connect to 10.20.0.11:443:
101 iterations (warmup 1) ping test: 100%

TCP connect statistics for 10.20.0.11:443:
  Sent = 100, Received = 98, Lost = 2 (2% loss),
  Minimum = 12.21ms, Maximum = 48.02ms, Average = 13.07ms
`,
  pspingLatency: `PsPing v2.12 - PsPing - ping, latency, bandwidth measurement utility
Copyright (C) 2012-2023 Mark Russinovich
Sysinternals - www.sysinternals.com

Setting warmup count to match number of outstanding I/Os: 8
TCP roundtrip latency test connecting to 10.20.0.11:5000: Connected
105 iterations (warmup 5) sending 8192 bytes TCP latency test: 100%

TCP roundtrip latency statistics (post warmup):
  Sent = 100, Size = 8192, Total Bytes: 819200,
  Minimum = 20.57ms, Maximum = 31.03ms, Average = 21.31ms
`,
  /** The first reply is the warmup; nothing in its line says so. */
  pspingEcho: `PsPing v2.12 - PsPing - ping, latency, bandwidth measurement utility

Pinging 10.20.0.11 with 32 bytes of data:
5 iterations (warmup 1) ping test:
Reply from 10.20.0.11: 19.27ms
Reply from 10.20.0.11: 9.27ms
Reply from 10.20.0.11: 9.37ms
Reply from 10.20.0.11: 9.36ms
Reply from 10.20.0.11: 9.36ms

Ping statistics for 10.20.0.11:
  Sent = 4, Received = 4, Lost = 0 (0% loss),
  Minimum = 9.27ms, Maximum = 9.37ms, Average = 9.34ms
`,
  windowsJapanese: `10.20.0.11 に ping を送信しています 32 バイトのデータ:
10.20.0.11 からの応答: バイト数 =32 時間 =8ms TTL=57
要求がタイムアウトしました。
10.0.0.1 からの応答: 宛先ホストに到達できません。
10.20.0.11 からの応答: バイト数 =32 時間 =10ms TTL=57

10.20.0.11 の ping 統計:
    パケット数: 送信 = 4、受信 = 3、損失 = 1 (25% の損失)、
ラウンド トリップの概算時間 (ミリ秒):
    最小 = 8ms、最大 = 10ms、平均 = 9ms
`,
  chatLine: `Reply from 2001:db8::11: time=31ms Reply from 2001:db8::11: time=12ms Reply from 2001:db8::11: time=20ms`,
  chatLineVersion4: `Reply from 10.20.0.11: bytes=32 time=12ms TTL=118 Reply from 10.20.0.11: bytes=32 time=14ms TTL=118 Reply from 10.20.0.11: bytes=32 time=11ms TTL=118`,
  disordered: `Ping statistics for 10.20.0.11:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 19ms, Maximum = 11ms, Average = 14ms
`,
  disorderedSlashes: `--- 10.20.0.11 ping statistics ---
4 packets transmitted, 4 received, 0% packet loss, time 3004ms
rtt min/avg/max/mdev = 12.100/43.433/15.900/1.744 ms
`,
  quietTwice: `PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.

--- 10.20.0.11 ping statistics ---
100 packets transmitted, 100 received, 0% packet loss, time 1018ms
rtt min/avg/max/mdev = 5.011/6.016/7.043/0.005 ms
PING 10.30.0.11 (10.30.0.11) 56(84) bytes of data.

--- 10.30.0.11 ping statistics ---
50 packets transmitted, 49 received, 2% packet loss, time 1018ms
rtt min/avg/max/mdev = 25.011/26.016/27.043/0.005 ms
`,
  summariesTwice: `100 packets transmitted, 100 received, 0% packet loss, time 1018ms
rtt min/avg/max/mdev = 5.011/6.016/7.043/0.005 ms
50 packets transmitted, 49 received, 2% packet loss, time 1018ms
rtt min/avg/max/mdev = 25.011/26.016/27.043/0.005 ms
`,
  linuxLost: `PING 10.20.0.99 (10.20.0.99) 56(84) bytes of data.
From 10.0.0.1 icmp_seq=1 Destination Host Unreachable
From 10.0.0.1 icmp_seq=2 Destination Host Unreachable

--- 10.20.0.99 ping statistics ---
2 packets transmitted, 0 received, +2 errors, 100% packet loss, time 1010ms
pipe 2
`,
  linkLocal: `PING fe80::1%eth0 (fe80::1%eth0) 56 data bytes
64 bytes from fe80::1%eth0: icmp_seq=1 ttl=64 time=0.412 ms
64 bytes from fe80::1%eth0: icmp_seq=2 ttl=64 time=0.398 ms
64 bytes from fe80::1%eth0: icmp_seq=3 ttl=64 time=0.440 ms

--- fe80::1%eth0 ping statistics ---
4 packets transmitted, 3 received, 25% packet loss, time 3030ms
rtt min/avg/max/mdev = 0.398/0.416/0.440/0.017 ms
`,
  macLinkLocal: `PING6(56=40+8+8 bytes) fe80::5%en0 --> fe80::2%en0
16 bytes from fe80::2%en0, icmp_seq=0 hlim=64 time=4.012 ms
16 bytes from fe80::2%en0, icmp_seq=1 hlim=64 time=5.020 ms

--- fe80::2%en0 ping6 statistics ---
2 packets transmitted, 2 packets received, 0.0% packet loss
round-trip min/avg/max/std-dev = 4.012/4.516/5.020/0.504 ms
`,
  inconsistentLoss: `4 packets transmitted, 4 received, 75% packet loss, time 3004ms
rtt min/avg/max/mdev = 12.100/13.433/15.900/1.744 ms
`,
  linuxFrench: `PING 10.20.0.11 (10.20.0.11) 56(84) octets de données.
64 octets de 10.20.0.11 : icmp_seq=1 ttl=118 temps=12.3 ms
64 octets de 10.20.0.11 : icmp_seq=3 ttl=118 temps=15.9 ms

--- statistiques ping 10.20.0.11 ---
3 paquets transmis, 2 reçus, 33,3333 % paquets perdus, temps 2003 ms
rtt min/moy/max/mdev = 12.300/14.100/15.900/1.800 ms
`,
  windowsOneLost: `Microsoft Windows [Version 10.0.19045.3803]
(c) Microsoft Corporation. All rights reserved.

C:\\Users\\engineer>ping 10.20.0.11

Pinging 10.20.0.11 with 32 bytes of data:
Reply from 10.20.0.11: bytes=32 time=12ms TTL=118
Request timed out.
Reply from 10.20.0.11: bytes=32 time=11ms TTL=118
Reply from 10.20.0.11: bytes=32 time=19ms TTL=118

Ping statistics for 10.20.0.11:
    Packets: Sent = 4, Received = 3, Lost = 1 (25% loss),
Approximate round trip times in milli-seconds:
    Minimum = 11ms, Maximum = 19ms, Average = 14ms
That was from Rome.
`,
  /** The first two of six replies were not copied; two sentences stand where they were. */
  windowsCropped: `(c) Microsoft Corporation. All rights reserved.
That was from Rome.
Reply from 10.20.0.11: bytes=32 time=12ms TTL=118
Reply from 10.20.0.11: bytes=32 time=11ms TTL=118
Reply from 10.20.0.11: bytes=32 time=19ms TTL=118
Reply from 10.20.0.11: bytes=32 time=19ms TTL=118

Ping statistics for 10.20.0.11:
    Packets: Sent = 6, Received = 6, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 11ms, Maximum = 19ms, Average = 14ms
`,
  linuxHeaderIsNoAttempt: `PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=12.3 ms
64 bytes from 10.20.0.11: icmp_seq=2 ttl=118 time=12.1 ms
64 bytes from 10.20.0.11: icmp_seq=4 ttl=118 time=15.9 ms

--- 10.20.0.11 ping statistics ---
4 packets transmitted, 4 received, 0% packet loss, time 3004ms
rtt min/avg/max/mdev = 12.100/13.433/15.900/1.744 ms
`,
  windowsOneUnreachable: `Pinging 10.20.0.11 with 32 bytes of data:
Reply from 10.20.0.11: bytes=32 time=12ms TTL=118
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.20.0.11: bytes=32 time=11ms TTL=118
Reply from 10.20.0.11: bytes=32 time=19ms TTL=118

Ping statistics for 10.20.0.11:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 11ms, Maximum = 19ms, Average = 14ms
`,
  windowsAllUnreachable: `C:\\>ping 10.20.0.99

Pinging 10.20.0.99 with 32 bytes of data:
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.0.0.1: Destination host unreachable.
Reply from 10.0.0.1: Destination host unreachable.

Ping statistics for 10.20.0.99:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
`,
  windowsUnfinished: `Pinging 10.20.0.99 with 32 bytes of data:
Request timed out.
Request timed out.
`,
  linuxDuplicates: `PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=12.0 ms
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=90.0 ms (DUP!)
64 bytes from 10.20.0.11: icmp_seq=2 ttl=118 time=14.0 ms

--- 10.20.0.11 ping statistics ---
2 packets transmitted, 2 received, +1 duplicates, 0% packet loss, time 1002ms
rtt min/avg/max/mdev = 12.000/38.666/90.000/36.200 ms
`,
  windowsSpanish: `Haciendo ping a 10.20.0.11 con 32 bytes de datos:
Respuesta desde 10.20.0.11: bytes=32 tiempo<1m TTL=128
Respuesta desde 10.20.0.11: bytes=32 tiempo<1m TTL=128
Respuesta desde 10.20.0.11: bytes=32 tiempo=2ms TTL=128
Respuesta desde 10.20.0.11: bytes=32 tiempo<1m TTL=128

Estadísticas de ping para 10.20.0.11:
    Paquetes: enviados = 4, recibidos = 4, perdidos = 0
    (0% perdidos),
Tiempos aproximados de ida y vuelta en milisegundos:
    Mínimo = 0ms, Máximo = 2ms, Media = 0ms
`,
  windowsNearSummary: `Ping statistics for 10.0.0.1:
    Packets: Sent = 4, Received = 4, Lost = 0 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 0ms, Maximum = 0ms, Average = 0ms
`,
  windowsRussian: `Обмен пакетами с 10.20.0.11 по с 32 байтами данных:
Ответ от 10.20.0.11: число байт=32 время=8мс TTL=118
Ответ от 10.20.0.11: число байт=32 время=9мс TTL=118
Превышен интервал ожидания для запроса.
Ответ от 10.20.0.11: число байт=32 время=7мс TTL=118

Статистика Ping для 10.20.0.11:
    Пакетов: отправлено = 4, получено = 3, потеряно = 1
    (25% потерь)
Приблизительное время приема-передачи в мс:
    Минимальное = 7мсек, Максимальное = 9 мсек, Среднее = 8 мсек
`,
  windowsTurkish: `10.20.0.99 öğesine 32 bayt veri ile ping atılıyor:
İstek zaman aşımına uğradı.
İstek zaman aşımına uğradı.

10.20.0.99 için Ping istatistikleri:
    Paket: Giden = 2, Gelen = 0, Kaybolan = 2 (%100 kayıp),
`,
  windowsFewLost: `Ping statistics for 10.20.0.11:
    Packets: Sent = 1000, Received = 999, Lost = 1 (0% loss),
Approximate round trip times in milli-seconds:
    Minimum = 11ms, Maximum = 19ms, Average = 14ms
`,
  linuxInterim: `PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=12.3 ms
64 bytes from 10.20.0.11: icmp_seq=2 ttl=118 time=12.1 ms
^\\2/2 packets, 0% loss, min/avg/ewma/max = 12.100/12.200/12.275/12.300 ms
64 bytes from 10.20.0.11: icmp_seq=3 ttl=118 time=15.9 ms
^C
--- 10.20.0.11 ping statistics ---
4 packets transmitted, 3 received, 25% packet loss, time 3004ms
rtt min/avg/max/mdev = 12.100/13.433/15.900/1.744 ms
`,
  cisco: `router#ping 10.20.0.11
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 10.20.0.11, timeout is 2 seconds:
.!!!!
Success rate is 80 percent (4/5), round-trip min/avg/max = 1/2/4 ms
router#
`,
  ciscoLost: `router#ping 10.20.0.99
Type escape sequence to abort.
Sending 5, 100-byte ICMP Echos to 10.20.0.99, timeout is 2 seconds:
.....
Success rate is 0 percent (0/5)
router#
`,
  linuxOnce: `PING 10.20.0.11 (10.20.0.11) 56(84) bytes of data.
64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=12.3 ms

--- 10.20.0.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time 0ms
rtt min/avg/max/mdev = 12.300/12.300/12.300/0.000 ms
`,
  linuxOnceCropped: `--- 10.20.0.11 ping statistics ---
1 packets transmitted, 1 received, 0% packet loss, time 0ms
`,
  negative: `64 bytes from 10.20.0.11: icmp_seq=1 ttl=118 time=-12.3 ms
64 bytes from 10.20.0.11: icmp_seq=2 ttl=118 time=-11.3 ms
`,
} as const;
