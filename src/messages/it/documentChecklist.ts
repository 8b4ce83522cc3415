import type { documentChecklist as English } from "../en/documentChecklist.ts";

/** Words of the document's checklist in Italian. */
export const documentChecklist: typeof English = {
  heading: "Prerequisiti e lista di controllo per l’avvio",
  intro:
    "Che cosa richiede questo piano alle persone, momento per momento. Per ogni voce sono indicati il motivo, chi se ne occupa e, dove esiste, la fonte.",
  none: "Nulla da fare: nessuna applicazione scelta.",
  moments: {
    before: "Prima dell’intervento",
    servers: "Sui server",
    network: "Sulla rete",
    pbx: "Sul centralino",
    day: "Il giorno dell’intervento",
    after: "In seguito",
  },
  source: "{count, plural, one {Fonte} other {Fonti}}: {sources}.",
  owner: "A cura di: {owner}.",
  ownerDue: "A cura di: {owner}, entro il {due}.",
  installer: "Installatore",
  eachServer: "ogni server",
  asOpening: "{requirement} ({ports})",
  before: {
    answer: "Chiarire: {question}",
    more: "{count, plural, one {# altro punto aperto} other {Altri # punti aperti}} dello stesso tipo.",
    measure: "Misurare il tempo di andata e ritorno di {count, plural, one {# percorso} other {# percorsi}}: {paths}.",
    measureWhy: "Fino ad allora i limiti del produttore non si possono valutare su quei percorsi.",
    errors:
      "{only, select, yes {Correggere ciò che non è superato} other {Correggere quant’altro non è superato}}: {count, plural, one {# errore} other {# errori}}.",
    errorsWhy: "Poi valutare di nuovo il piano: l’esito deve essere superato.",
    circuit:
      "Ampliare il circuito di {site} ({direction}) da {capacity, number} kbps ad almeno {smallest, number} kbps.",
    circuitWhy: "Le chiamate richiedono {load, number} kbps e la voce può occuparne {allowed, number}.",
    circuitEstimate: "La nostra stima, con le intestazioni di livello 2, richiede {range} kbps.",
    circuitsMore:
      "Ampliare {count, plural, one {# altro circuito, riportato} other {altri # circuiti, riportati}} in “Larghezza di banda”.",
    path: "Portare l’RTT {within, select, yes {all’interno di {from}} other {{from}–{to}}} da {figure, select, least {almeno } other {}}{measured, number} ms a non più di {limit, number} ms.",
    pathWhy:
      "{count, plural, one {Limite del produttore} other {Vale il più severo dei limiti del produttore}}: {limits}.",
    pathsMore:
      "Correggere {count, plural, one {# altro percorso oltre un limite, riportato} other {altri # percorsi oltre un limite, riportati}} in “Latenza”.",
    mailbox: "Predisporre una casella di posta riservata a {application}.",
    mailboxWhy: "Il gateway fax richiede una casella propria, che legge con {protocol}.",
    pms: "Confermare le porte del collegamento PMS: il PMS è in ascolto su TCP {remote}, la suite su TCP {server}.",
    certificates: "Concordare chi emette e rinnova i certificati per {openings}.",
    certificatesWhy:
      "Queste aperture trasportano TLS. La pagina del produttore non parla di certificati; ciascuna parte deve accettare quelli dell’altra.",
  },
  servers: {
    proxy: "Disattivare il proxy nelle Opzioni Internet di Windows di {servers}.",
    proxyWhy:
      "{state, select, disabled {In questo piano risulta disattivato; verificarlo su ogni server.} enabled {È attivo e impedisce il superamento.} other {Non indicato in questo piano.}}",
    sql: "Impostare SQL Server su TCP 1433 su {servers}.",
    sqlWhy: "Un firewall tra le sedi non può seguire una porta casuale.",
    clusterAlike: "Installare la stessa versione della suite su {servers} e tenerne gli orologi sincronizzati.",
    clusterAlikeWhy:
      "Tutti i server di un cluster richiedono la stessa versione e orologi allineati; è consigliata la stessa versione di SQL Server.",
    clusterJoin: "Unire i server al cluster prima di inserire dati su quelli che si uniscono.",
    clusterJoinWhy:
      "Un server che si unisce perde i propri dati, le sue applicazioni si fermano e gli altri vanno riavviati.",
  },
  network: {
    openings: "Inserire {openings} nelle regole dei firewall, nella direzione indicata.",
    openingsWhy:
      "{failover, plural, =0 {Un’apertura funziona solo se è presente su ogni firewall del percorso.} one {# di esse ha estremi usati solo in caso di guasto; è comunque necessaria.} other {# di esse hanno estremi usati solo in caso di guasto; sono comunque necessarie.}}",
    waiting:
      "Inserire {openings} solo quando {count, plural, one {i suoi punti aperti avranno} other {i loro punti aperti avranno}} una risposta.",
    waitingWhy:
      "Una porta o un indirizzo non è ancora noto. Per gli estremi noti la regola può essere scritta; nulla di più ampio sta al posto degli altri.",
    nat: "Evitare la traduzione degli indirizzi sui percorsi tra {servers}.",
    natWhy: "Se è presente, il cluster non funziona.",
    together: "Evitare firewall tra i server nella stessa sede.",
    inspection:
      "Decidere sull’ispezione SIP (ALG) per {openings}; il nostro consiglio è di escluderne queste aperture.",
    inspectionWhy:
      "L’ispezione riscrive gli indirizzi all’interno del SIP. Senza traduzione degli indirizzi e con le porte media aperte come indicato porta pochi vantaggi, e può causare audio in una sola direzione. Un modulo per la porta 5060 non vede le porte da 5062 a 5071, quindi può trattare le applicazioni in modo diverso. Non tutti concordano: Fortinet sconsiglia di disattivare l’ispezione e offre di mantenerla senza riscrittura.",
    encryptedSip: "Aprire le porte media per {openings} come indicato, senza contare sull’ispezione.",
    encryptedSipWhy: "Il SIP su TLS non può essere ispezionato, quindi nessun firewall ne apprende le porte media.",
    h245: "Ottenere dal team del centralino l’intervallo di porte H.245, o usare l’ispezione H.323, per {openings}.",
    h245Why: "La pagina non ne indica alcuna porta.",
    ftp: "Usare l’ispezione FTP su {openings}, oppure SFTP al posto di FTP.",
    ftpWhy: "FTP apre una seconda connessione per i dati, su porte che la pagina non elenca.",
    licensing: "Consentire a {servers} di raggiungere https://api.imagicle.com senza intercettazione TLS.",
    licensingWhy: "Le licenze si attivano lì; https://api.imagicle.com/test mostra se è raggiungibile.",
    srv: "Pubblicare un record DNS SRV per i client posto operatore, con una voce per ciascuno di {servers} in ordine di priorità.",
    srvWhy:
      "Con esso i client, dalla versione 2018.6.1, possono trovare il server successivo quando uno è fuori servizio. Il DNS stesso non compare nella pagina del produttore.",
  },
  pbx: {
    trunks: "Configurare la segnalazione verso {servers}: {list}.",
    trunksWhy: "Le porte sono quelle del produttore, come riportate tra le aperture.",
    curri:
      "Impostare il profilo di controllo chiamata esterno su http://<server>:80/fw/ecc.ashx e pianificare un riavvio di CallManager.",
    curriWhy: "Un profilo modificato ha effetto solo dopo il riavvio.",
    silence: "Disattivare la soppressione del silenzio per le chiamate registrate.",
    silenceWhy: "Call Recording non la supporta.",
  },
  day: {
    fingerprint: "Confrontare il piano in uso con questo documento: {fingerprint}.",
    fingerprintWhy:
      "Un’impronta diversa indica che nel frattempo il piano è cambiato, o che lo ha riletto un’altra versione di Portolan.",
    tests: "Eseguire le prove di collaudo: {count, plural, one {# prova} other {# prove}}.",
    testsWhy: "Una per ogni apertura, dalla sua origine.",
    failover: "Provare il failover in questi stati: {states}.",
    failoverWhy: "Le aperture per il failover non trasportano nulla con tutto in funzione.",
  },
  after: {
    close: "Chiudere o restringere ciò che si è rivelato superfluo: {finding}",
    review: "Fissare un giorno per riesaminare le regole, al più tardi dopo sei mesi.",
    reviewWhy: "PCI DSS lo richiede per le reti con dati di carte di pagamento; è una buona misura anche altrove.",
    revise: "Riportare nel piano ciò che è cambiato ed emettere una nuova revisione di questo documento.",
    reviseWhy: "Il prossimo intervento parte da lì.",
  },
};
