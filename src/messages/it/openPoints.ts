import type { openPoints as English } from "../en/openPoints.ts";

/** What each open point asks, and what hangs on the answer, by its code, in Italian. */
export const openPoints: typeof English = {
  "project/missing": {
    question: "Dato del progetto non indicato: {field}.",
    consequence: "Nel documento compare come punto aperto.",
  },
  "applications/none": {
    question: "Quali applicazioni saranno installate?",
    consequence: "Senza applicazioni non c’è nulla da aprire.",
  },
  "platform/vendor-missing": {
    question: "Di quale produttore è il centralino?",
    consequence: "Finché non è noto, le righe valide solo per Cisco o Microsoft restano escluse.",
  },
  "platform/product-missing": {
    question: "Qual è il modello del centralino?",
    consequence: "Senza conoscere il prodotto, il team del centralino non può confermare le porte.",
  },
  "platform/site-missing": {
    question: "In quale sede si trova il centralino?",
    consequence: "La latenza tra i server e il centralino non si può verificare.",
  },
  "platform/pbx-unplaced": {
    question: "In quale sede si trova {name}?",
    consequence: "Non si possono verificare i percorsi verso i server, né gli effetti di un suo guasto.",
  },
  "tapi/confirm-port": {
    question: "Questo centralino offre il controllo chiamata su TCP 2748?",
    consequence: "La pagina riporta questa porta per ogni centralino; altri centralini possono usarne una diversa.",
  },
  "nodes/none": {
    question: "Dove sarà installato il server {role}?",
    consequence: "Le aperture non hanno un server a cui riferirsi e la latenza non si può verificare.",
  },
  "nodes/unplaced": {
    question: "In quale sede si trova {name}?",
    consequence: "Non si possono verificare i percorsi del server, né il suo ruolo nel cluster.",
  },
  "cluster/nat-not-stated": {
    question: "È presente un NAT tra i nodi della suite?",
    consequence: "Il produttore lo esclude: con un NAT il cluster non funziona.",
  },
  "os-proxy/not-stated": {
    question: "Il proxy nelle Opzioni Internet dei server è disattivato?",
    consequence:
      "Il produttore lo richiede disattivato; se attivo, i servizi potrebbero non raggiungere il centralino o gli altri nodi.",
  },
  "traffic/calls-missing": {
    question:
      "Quante sono le chiamate contemporanee di {application}{count, plural, =0 {} one { in # sede} other { in # sedi}}{count, plural, =0 {?} other { ({sites})?}}",
    consequence: "Finché non è noto, carichi e totali sono valori minimi.",
  },
  "traffic/demand-incomplete": {
    question: "{application}, {site}: dati ancora necessari per calcolare le chiamate: {fields}.",
    consequence:
      "{leastCalls, plural, =0 {Per ora queste chiamate non sono conteggiate.} one {Fino ad allora si conteggia almeno # chiamata.} other {Fino ad allora si conteggiano almeno # chiamate.}}",
  },
  "traffic/demand-without-number": {
    question:
      "{application}, {site}: {why, select, endless {quanti altri agenti rispondono alle chiamate, oppure quante chiamate in attesa consente la licenza} other {quante sono le chiamate contemporanee}}?",
    consequence:
      "{why, select, endless {La coda cresce senza fine} other {Il traffico supera i 10.000 erlang per cui le formule sono verificate}}, quindi non si ricava alcun numero. {leastCalls, plural, =0 {Per ora queste chiamate non sono conteggiate.} one {Fino ad allora si conteggia almeno # chiamata.} other {Fino ad allora si conteggiano almeno # chiamate.}}",
  },
  "cluster/ha-model-not-stated": {
    question: "Come si ripartisce il lavoro tra più server per {applications}?",
    consequence:
      "Il produttore non lo precisa. Si assume che ogni server sostenga il carico completo e che i server di riserva lavorino in qualsiasi momento.",
  },
  "recording/method-missing": {
    question: "Come arrivano le chiamate al registratore, e con quanti flussi media?",
    consequence:
      "Il carico stimato sull’upload delle sedi è un intervallo o non ha un massimo; l’esito rispetto ai limiti del produttore non cambia.",
  },
  "recording/storage-missing": {
    question: "Spazio per le registrazioni: {fields}?",
    consequence: "Non si può calcolare lo spazio su disco per le registrazioni su ciascun server.",
  },
  "fax/redundancy-missing": {
    question: "Quanti pacchetti precedenti ripete ciascun pacchetto T.38?",
    consequence: "Il carico stimato delle chiamate fax è un intervallo, da zero a tre ripetizioni.",
  },
  "quality/jitter-or-loss-missing": {
    question:
      "Quali sono jitter e perdita di pacchetti su {count, plural, one {questo percorso} other {questi percorsi}}: {paths}{more, plural, =0 {} one {; # altro} other {; altri #}}?",
    consequence: "La qualità voce stimata su questi percorsi è la migliore possibile, non quella attesa.",
  },
  "bandwidth/capacity-missing": {
    question: "Qual è la capacità del circuito di {site}, {direction}?",
    consequence: "Non si può valutare se le chiamate rientrano nella capacità.",
  },
  "pms/remote-port-missing": {
    question: "Su quale porta TCP è in ascolto il PMS?",
    consequence: "L’apertura verso il PMS non ha ancora una porta.",
  },
  "pms/server-port-missing": {
    question: "Su quale porta TCP la suite è in ascolto per il PMS?",
    consequence: "L’apertura dal PMS non ha ancora una porta.",
  },
  "pms/who-connects-first": {
    question: "Chi avvia la connessione: la suite verso il PMS o il PMS verso la suite?",
    consequence:
      "Sono elencate entrambe le direzioni, come da pagina. Di solito è il lato telefonico ad avviare la connessione; in tal caso l’altra apertura può restare chiusa.",
  },
  "gateways/not-named": {
    question: "Quali gateway, adattatori o SBC scambiano media con la suite?",
    consequence: "Finché non sono indicati, le aperture media verso questi apparati non sono elencate.",
  },
  "latency/unmeasured": {
    question:
      "Qual è l’RTT {known, select, extremes {medio } other {}}tra {from} e {to}?{known, select, extremes { Minimo e massimo non bastano a stabilirlo.} other {}}",
    consequence: "Non valutabile: {limits}.",
  },
  "latency/unmeasured-within-site": {
    question:
      "Qual è l’RTT {known, select, extremes {medio } other {}}all’interno di {from}?{known, select, extremes { Minimo e massimo non bastano a stabilirlo.} other {}}",
    consequence: "Non valutabile: {limits}.",
  },
  "address/missing": {
    question: "Qual è l’indirizzo di {name} ({kind})?",
    consequence: "Non si possono scrivere le regole firewall corrispondenti.",
  },
  "peer/not-named": {
    question: "{kind}: quali indirizzi{count, plural, one {} other { in # sedi}}?",
    consequence: "Non si possono scrivere le regole firewall per questo lato.",
  },
  "internet/other-ports": {
    question: "Verso Internet la pagina elenca TCP 443, 8080 “e altre”. Quali altre?",
    consequence: "Sono elencate solo 443 e 8080; le restanti deve indicarle il produttore.",
  },
  "single-sign-on/cloud-services": {
    question: "I PC degli utenti possono raggiungere i servizi cloud del single sign-on?",
    consequence: "In caso contrario gli utenti non possono accedere; l’elenco dei servizi nella pagina è andato perso.",
  },
  "page/absent-protocols": {
    question:
      "Non presenti nella pagina del produttore, da confermare: DNS, NTP, Kerberos, LDAPS 636, SMTP 587, SNMP, syslog, ICMP, RTCP, H.245, CTI cifrato, DSCP.",
    consequence: "Le relative aperture non fanno parte di questo piano.",
  },
};
