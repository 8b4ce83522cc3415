import type { findings as English } from "../en/findings.ts";

/** What each finding says, by its code, in Italian. */
export const findings: typeof English = {
  "catalogue/other-edition":
    "Questo piano è stato redatto con un’altra edizione della pagina del produttore ({edition}). È valutato con quella attuale ({present}).",
  "nodes/role-not-installed": "{name} è un server {role}, ma nessuna applicazione del piano lo utilizza.",
  "latency/over-limit":
    "{limit}{about, select, pbx { verso il centralino} media { verso telefoni e gateway} other {}}: l’RTT tra {from} e {to} è di {figure, select, least {almeno } other {}}{rttMs, number} ms; il limite del produttore è di {limitMs, number} ms.{state}",
  "latency/over-limit-within-site":
    "{limit}{about, select, pbx { verso il centralino} media { verso telefoni e gateway} other {}}: l’RTT all’interno di {from} è di {figure, select, least {almeno } other {}}{rttMs, number} ms; il limite del produttore è di {limitMs, number} ms.{state}",
  "latency/within-cluster-limit-only":
    "La latenza {within, select, yes {in {from}} other {tra {from} e {to}}} rientra nel limite del cluster ({figure, select, most {al massimo } other {}}{rttMs, number} ms su {clusterLimitMs, number} ms) ma supera quello di {limitMs, number} ms per: {limits}. {within, select, yes {I server di questa sede possono formare un cluster, ma non devono lavorare con il centralino o i telefoni della sede} other {Un server in una delle due sedi può far parte del cluster, ma non deve lavorare con il centralino o i telefoni dell’altra}}.",
  "latency/average-outside-extremes":
    "Tra {from} e {to} l’RTT medio non è compreso tra il minimo e il massimo. Uno dei tre valori è errato; fa fede la media.",
  "nodes/no-active":
    "Nessun server {role} è attivo, quindi tutte le chiamate vanno ai server di riserva. Indicare come attivo il server che lavora in condizioni normali.",
  "nodes/dr-site-without-duty":
    "{name} si trova presso {site}, un data center di DR, come server di riserva: si assume che possa subentrare in qualsiasi momento. Impostarlo come server DR se lavora solo quando non ne resta nessun altro.",
  "state/no-server-left":
    "{count, plural, one {Con {down} fuori servizio non resta alcun server per {applications}.} other {Ciascuno di questi elementi, fuori servizio anche da solo, lascia applicazioni senza server ({applications}): {down}.}}",
  "state/no-pbx-left":
    "Con {site} fuori servizio restano dei server ma non il centralino: non ricevono chiamate. Indicare in quali altre sedi è presente il centralino.",
  "traffic/endless-queue":
    "{application}, {site}: il traffico in arrivo raggiunge o supera quello che gli agenti possono gestire, quindi la coda cresce senza fine. {limited, select, yes {La licenza consente {calls, number} chiamate in attesa, e si considerano quelle; le chiamate oltre tale numero vengono respinte.} other {Per ottenere un risultato servono più agenti, oppure il numero di chiamate in attesa consentito dalla licenza.}}",
  "traffic/too-much":
    "{application}, {site}: il traffico supera quello per cui le formule sono verificate (10.000 erlang). {limited, select, yes {La licenza consente {calls, number} chiamate in attesa, e si considerano quelle.} other {Indicare direttamente le chiamate contemporanee.}}",
  "nodes/several-primaries":
    "{applications} {count, plural, one {lavora} other {lavorano}} in hot standby: un solo server è in servizio e gli altri restano di riserva, ma nel piano sono tutti attivi: {servers}. Ciascuno è considerato quello in servizio; impostare gli altri come server di riserva.",
  "recording/codec":
    "Call Recording accetta solo G.711 e G.729A; con {codec} serve un transcoder, altrimenti la registrazione fallisce.",
  "recording/method-limits":
    "{way, select, bib {Built-in Bridge: Unified CM 8.0(1) o successivo. Telefoni SIP di terze parti e linee analogiche non vengono registrati.} nbr {Network-Based Recording: Unified CM 10.0(1) o successivo. Chiamate interne al centralino, telefoni SIP di terze parti e linee analogiche non vengono registrati.} cube {Registrazione sul border element (CUBE): le chiamate interne al centralino non vengono registrate; telefoni SIP di terze parti e linee analogiche sì.} dial {Registrazione in conferenza (dial-in): solo su richiesta, non di tutte le chiamate; si registrano anche telefoni SIP di terze parti e linee analogiche.} other {}}",
  "recording/two-streams":
    "Questo metodo di registrazione invia, per ogni chiamata, due flussi media dalla sede del telefono al registratore: l’upload della sede trasporta più di quanto indicato dal produttore per una chiamata. La stima accanto a ogni circuito precisa quanto.",
  "fax/over-call-rate":
    "Con queste impostazioni T.38 occupa {isKnown, select, no {fino a } other {}}{kbps, number} kbps per chiamata fax, più del valore del produttore ({callKbps, number} kbps). L’esito resta legato a quest’ultimo; per il dimensionamento usare la stima.",
  "bandwidth/over-allocation":
    "{site}, {direction}: le chiamate richiedono {loadKbps, number} kbps, mentre la quota voce è di {allowedKbps, number} kbps. Il circuito minimo sufficiente è di {smallestCircuitKbps, number} kbps.{state}",
  "bandwidth/default-voice-share":
    "{count, plural, one {# circuito è valutato} other {# circuiti sono valutati}} con la quota voce predefinita di questo prodotto ({percent, number} %), non indicata dal produttore.",
  "signalling/no-row":
    "La pagina non prevede alcuna riga {signalling} per {application}: nulla collega l’applicazione a questo centralino.",
  "signalling/no-presence":
    "{application} riceve la presenza solo via SIP, mentre la segnalazione di questo centralino è {signalling}.",
  "fax/no-common-signalling":
    "Per il fax è impostato un protocollo di segnalazione diverso da quello del centralino ({signalling}).",
  "fax/no-mailbox":
    "Il mail-to-fax è disattivato, quindi non sono elencate righe per la casella. Scegliere IMAP4, POP3 o EWS se gli utenti invieranno fax via e-mail.",
  "microsoft/queuing-outside-page":
    "Su Skype for Business e Lync le code si collegano come applicazione attendibile (trusted application). Le righe SIP della pagina non descrivono questa integrazione; rivolgersi al produttore.",
  "microsoft/analytics-outside-page":
    "Su Skype for Business e Lync, Call Analytics legge direttamente il database dei CDR, con una connessione SQL in uscita che la pagina non elenca; rivolgersi al produttore.",
  "microsoft/presence-outside-page":
    "Su Skype for Business e Lync la presenza passa da un’applicazione attendibile (trusted application). La riga SIP della pagina per la presenza non descrive questa integrazione; rivolgersi al produttore.",
  "platform/no-row":
    "Tutte le righe che citano {application} riguardano il centralino di un altro produttore (in questo piano: {vendor}). Chiedere a Imagicle se l’applicazione è supportata.",
  "manager-assistant/no-media-row":
    "Per Manager Assistant la pagina indica porte SIP ma non porte media; chiedere al produttore se il suo server gestisce i media. Per prudenza, le chiamate indicate per l’applicazione sono conteggiate come tutte le altre.",
  "manager-assistant/all-rows":
    "È installato solo Manager Assistant: le righe valide per tutte le applicazioni sono riferite al suo server, come da pagina. Confidenza bassa.",
  "pms/port-in-use": "La porta PMS TCP {port} sul server è già usata da: {requirement}.",
  "traffic/application-not-installed":
    "Sono indicate chiamate per {application}, che non è tra le applicazioni installate con chiamate. Sono conservate ma non conteggiate ({sites}).",
  "rtp/can-narrow":
    "Con soli apparati Cisco, l’intervallo delle porte media remote si potrebbe restringere a UDP {from}–{to}.",
  "rtp/narrowed-without-cisco":
    "L’intervallo delle porte media remote è ristretto a UDP {from}–{to} di Cisco, ma il centralino non è Cisco. I media da altre porte verrebbero bloccati.",
  "rtp/narrowed-with-gateways":
    "L’intervallo delle porte media remote è ristretto a UDP {from}–{to} di Cisco. Confermare che questi gateway siano Cisco: {gateways}.",
  "rtp/narrowed-loses-rtcp":
    "L’intervallo media ristretto termina a {to}, come da pagina; i documenti Cisco arrivano a 32767, l’RTCP dell’ultima porta.",
  "h323/no-h245":
    "H.323 negozia anche il controllo dei media (H.245), su porte che la pagina non indica. Usare l’ispezione H.323 o chiedere al team del centralino l’intervallo H.245 del gateway.",
  "voicemail/no-sip-row":
    "La pagina elenca VoiceMail solo con H.323, ma questo centralino supporta solo SIP. TCP 1720 resta in elenco; chiedere al produttore quale segnalazione usa VoiceMail.",
  "ivr/derived-rows":
    "Per IVR Manager, SIP 5062, 5063 e media sono derivati dal testo della riga delle code, che non lo cita tra le applicazioni.",
  "smb/legacy-ports":
    "UDP 445 e le porte NetBIOS sono elencate come da pagina. Da SMB 2 in poi la condivisione file richiede solo TCP 445, quindi le altre possono di norma restare chiuse.",
  "ews/switched-off-online":
    "Exchange Online blocca EWS per impostazione predefinita dal 1° ottobre 2026 e lo elimina il 1° aprile 2027. Usare un altro protocollo per la casella o Exchange on-premises.",
  "cluster/full-connectivity":
    "I nodi nella stessa sede richiedono connettività completa: nessun firewall e nessun NAT interposto.",
  "cluster/minimum-list":
    "Tra nodi in sedi diverse, le porte del cluster elencate sono il minimo dichiarato dal produttore.",
  "cluster/sql-port":
    "Prima della messa in esercizio, impostare SQL Server su TCP 1433 in ogni nodo: per impostazione predefinita la porta è casuale e un firewall tra le sedi la bloccherebbe.",
  "cluster/nat-between-nodes": "Tra i nodi della suite è interposto un NAT, che il produttore esclude.",
  "os-proxy/enabled":
    "Nelle Opzioni Internet del server è impostato un proxy. Il produttore lo richiede disattivato; la suite ha una propria impostazione proxy.",
  "cdr/ftp-data-channel":
    "FTP apre una seconda connessione per i dati, su porte che la pagina non elenca. Usare SFTP, oppure l’ispezione FTP sul firewall.",
  "encryption/clear-can-close":
    "{requirement}: è possibile chiudere {ports}, in chiaro, se si usa solo l’alternativa cifrata. Per ora sono aperte sia le porte in chiaro sia quelle cifrate, come da pagina ({choice}).",
  "encryption/clear-chosen":
    "{requirement}: {ports} {count, plural, one {è} other {sono}} in chiaro per scelta, benché la pagina riporti un’alternativa cifrata ({choice}).",
  "encryption/clear-only":
    "{requirement}: {ports} {count, plural, one {è} other {sono}} in chiaro, e la pagina non riporta alcuna alternativa cifrata.",
  "address/invalid":
    "“{address}” ({name}) non è un indirizzo o una rete IPv4 o IPv6. Scrivere 192.0.2.10, 192.0.2.0/24 o 2001:db8::10.",
  "address/host-bits":
    "“{address}” ({name}) ha bit di host oltre il prefisso. Scrivere {network} per la rete, oppure l’indirizzo senza prefisso per un singolo host.",
  "address/everything": "“{address}” ({name}) comprende qualunque indirizzo. Indicare gli host o le reti effettivi.",
  "address/network-for-node": "“{address}” ({name}) è una rete; un server richiede un proprio indirizzo.",
  "address/shared": "{name} e {other} hanno lo stesso indirizzo, {address}. Ogni server deve averne uno proprio.",
  "subnet/overlap": "La subnet {subnet} ({site}) si sovrappone a {other} ({otherSite}).",
  "node/outside-subnet":
    "L’indirizzo {address} di {name} non appartiene ad alcuna subnet della sede {site} ({subnets}).",
};
