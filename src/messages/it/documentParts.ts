import type { documentParts as English } from "../en/documentParts.ts";

/** Words of the parts of the document that frame the design, in Italian. */
export const documentParts: typeof English = {
  control: {
    heading: "Controllo del documento",
    status: "Stato",
    statuses: { draft: "Bozza", "for-review": "In revisione", approved: "Approvato" },
    audience: "Versione",
    audiences: { customer: "Per il cliente", internal: "Interna, non destinata al cliente" },
    revisions: "Revisioni",
    revisionColumns: { revision: "Revisione", date: "Data", author: "Autore", change: "Modifica" },
    current: "Il presente documento",
    noChange: "Punto aperto: che cosa è cambiato",
    distribution: "Distribuzione",
    noDistribution: "Punto aperto: distribuzione non indicata",
    signOff: "Firme",
    personColumns: { name: "Nome", role: "Ruolo", signature: "Firma", date: "Data" },
    noName: "Punto aperto: nome",
    noRole: "Punto aperto: ruolo",
    roles: { prepared: "Redatto da", reviewed: "Verificato da", approved: "Approvato da" },
  },
  scope: {
    heading: "Ambito e ipotesi",
    intro:
      "Questo documento stabilisce che cosa deve garantire la rete del cliente per Imagicle UC Suite, così come pianificata: quali porte si aprono e chi avvia la connessione, quanta banda richiede ogni circuito e quali tempi di andata e ritorno ammette il produttore.",
    covers: "Che cosa comprende",
    applications: "{count, plural, one {# applicazione} other {# applicazioni}}: {list}",
    sites: "{count, plural, one {# sede} other {# sedi}}: {list}",
    siteCounts: {
      "data-centre": "{count, plural, one {# data center} other {# data center}}",
      "dr-data-centre": "{count, plural, one {# data center DR} other {# data center DR}}",
      branch: "{count, plural, one {# filiale} other {# filiali}}",
    },
    serverCounts: {
      suite: "{count, plural, one {# server UC Suite} other {# server UC Suite}} ({duties})",
      "manager-assistant":
        "{count, plural, one {# server Manager Assistant} other {# server Manager Assistant}} ({duties})",
    },
    dutyCounts: {
      active: "{count, plural, one {# attivo} other {# attivi}}",
      standby: "{count, number} di riserva",
      dr: "{count, number} DR",
    },
    signalling: "Segnalazione: {signalling}",
    pbxSystems: "{count, plural, one {# sistema} other {# sistemi}}: {list}",
    outside: {
      title: "Che cosa non comprende",
      protocols: "I protocolli che la pagina del produttore non elenca",
      sizing: "Dimensionamento e software dei server",
      sizingDetail:
        "La pagina del produttore non indica processori, memoria o dischi, versioni di Windows e SQL Server, né esclusioni per l’antivirus. Da confermare con il produttore.",
      channels: "Numero massimo di canali per server",
      channelsDetail:
        "La pagina del produttore non indica un massimo per i canali fax e di coda. Da confermare con il produttore.",
      replication: "Banda della replica tra i server",
      replicationDetail:
        "La pagina del produttore non la indica: nessun circuito di questo documento la comprende. Da confermare con il produttore.",
      installation: "Piano di numerazione, licenze e installazione",
      installationDetail:
        "Da concordare con chi installa la suite. Questo documento indica che cosa la rete deve lasciar passare.",
    },
    reading: {
      title: "Come leggerlo",
      initiator: "Chi avvia la connessione",
      initiatorDetail:
        "Un’apertura va dall’origine, che avvia la connessione, alla destinazione. Le risposte rientrano grazie allo stato del firewall e non richiedono una regola propria.",
      unknown: "Ciò che non è noto",
      unknownDetail:
        "È un punto aperto, mai un’ipotesi: indica chi deve rispondere e che cosa ne dipende. Nessuna porta e nessun indirizzo sta al posto di un dato mancante.",
      limits: "Esiti e stime",
      limitsDetail:
        "I limiti del produttore sono esiti. Le stime sono un consiglio di questo strumento, sono riportate a parte e non prevalgono mai su un limite.",
      sources: "Fonti",
      sourcesDetail:
        "Porte, limiti e valori di banda sono quelli della pagina del produttore, citati per sezione e riga. Dove la pagina non è chiara, un’interpretazione numerata dice come è stata intesa e con quale grado di certezza.",
      fingerprint: "Impronta",
      fingerprintDetail:
        "{fingerprint} compare su ogni pagina e su tutto ciò che deriva da questo piano. Un’impronta diversa indica un piano diverso, o uno riletto da un’altra versione di Portolan. Lingua, stato e parti del documento non la modificano.",
    },
    assumptions: {
      title: "Ipotesi",
      call: "Una chiamata occupa {kbps, number} kbps in ciascuna direzione",
      callDetail: "Pagina del produttore, requisiti di traffico: è il valore massimo, secondo il codec.",
      share: "Se non indicato diversamente, la voce può occupare il {percent, number} % di un circuito",
      shareDetail:
        "Vale per {count, plural, one {# sede} other {# sedi}}. Valore predefinito di questo strumento, secondo {source}.",
      shareStated: "La quota voce è indicata per ogni circuito",
      shareStatedDetail: "Come inserita nel piano.",
      limits: "I limiti sono tempi di andata e ritorno, e il valore limite è ancora ammesso",
      limitsDetail: "{limits}.",
      limit: "{name}: {rtt, number} ms",
      noLimit: "{name}: nessuno",
      fullLoad: "Ogni server sostiene il carico completo",
      fullLoadDetail:
        "Si assume dove né il produttore né il piano dicono come i server si ripartiscono il lavoro di {applications}.",
      readings: "{count, plural, one {# interpretazione} other {# interpretazioni}} di passaggi poco chiari",
      readingsDetail:
        "{low, plural, =0 {Nessuna ha una confidenza bassa.} one {# di esse ha una confidenza bassa.} other {# di esse hanno una confidenza bassa.}}",
    },
    constraints: { title: "Vincoli", source: "Pagina del produttore, {section}." },
    dependencies: {
      title: "Dipendenze",
      service: "{boundary}: {names}",
      blocked:
        "A cura di altri; {count, plural, one {# apertura parte da qui o vi arriva} other {# aperture partono da qui o vi arrivano}}.",
      questions:
        "{owner}: {count, plural, one {# domanda} other {# domande}} in attesa di risposta{blocking, plural, =0 {} one { (# decisiva)} other { (# decisive)}}",
    },
  },
  notes: { heading: "Note del progettista", none: "Nessuna nota." },
  tests: {
    heading: "Prove di collaudo",
    intro:
      "Una prova per ogni apertura, con lo stesso numero. La prova parte dall’origine, così da attraversare ogni firewall del percorso, e si ripete per ciascuna origine.",
    commands:
      "I comandi sono per PowerShell su Windows. Altrove va bene qualsiasi programma che apra una connessione TCP e dica se è stata accettata.",
    columns: { number: "N.", test: "Prova", expected: "Risultato atteso", result: "Esito", done: "Data e sigla" },
    number: "P-{number}",
    ends: "{requirement}. Da: {from}. A: {to}.",
    between: "{requirement}. Da ciascuno di {from} a ogni altro.",
    many: "{count, number} × {kind}",
    hostIn: "un indirizzo di {network}",
    pair: "Da {from} a {to}:",
    everyPair: "Da ogni server a ciascuno di questi indirizzi che sia di un altro server: {addresses}.",
    otherAddress: "indirizzo dell’altro server",
    sameCall: "Stessa chiamata di {number}, ascoltata dall’altro lato.",
    likewise: "Lo stesso per {count, plural, one {# altro indirizzo} other {altri # indirizzi}} delle destinazioni.",
    range: "Di {range}: una porta che la destinazione tiene aperta.",
    datagrams:
      "UDP non risponde a una prova di connessione: mentre la funzione è in uso, il log del firewall riporta {ports} come traffico accettato dall’origine alla destinazione.",
    noHost: "Per {ports} il produttore non indica un host: il log del firewall mostra che cosa è accettato.",
    failover: "Ripetere per {ends} mentre {count, plural, one {lavora} other {lavorano}} al posto di altri.",
    waitsForAddress: "In attesa di un punto aperto: indirizzo di {name}",
    waitsForPort: "In attesa di un punto aperto: porta",
    methods: {
      directory: {
        test: "Caricare l’elenco utenti dalla directory.",
        expected: "Gli utenti compaiono nell’elenco della suite.",
      },
      mail: {
        test: "Inviare una notifica per posta elettronica.",
        expected: "Il messaggio arriva.",
      },
      mailbox: {
        test: "Inviare un messaggio alla casella fax.",
        expected: "La suite lo preleva e lo invia come fax.",
      },
      share: {
        test: "Scrivere un file nella cartella condivisa e rileggerlo.",
        expected: "Il file è identico.",
      },
      pms: {
        test: "Registrare l’arrivo di un ospite sul PMS, o l’operazione più simile che il collegamento offre.",
        expected: "La camera risulta occupata sul lato che ha ricevuto l’informazione.",
      },
      attendant: {
        test: "Accedere con un client e rispondere a una chiamata.",
        expected: "Il client accede e mostra la chiamata.",
      },
      axl: {
        test: "Leggere utenti e telefoni dal centralino.",
        expected: "La suite li mostra.",
      },
      callControl: {
        test: "Osservare dalla suite un telefono mentre viene sganciato.",
        expected: "La suite mostra il telefono come occupato.",
      },
      sip: {
        test: "Inviare una richiesta SIP OPTIONS, o effettuare una chiamata di prova, in questa direzione.",
        expected: "OPTIONS riceve risposta, o la chiamata viene stabilita.",
      },
      h323: {
        test: "Effettuare una chiamata di prova con H.323 in questa direzione.",
        expected: "La chiamata viene stabilita.",
      },
      media: {
        test: "Tenere una chiamata di almeno un minuto.",
        expected: "Le due parti si sentono dal primo all’ultimo secondo.",
      },
      recording: {
        test: "Registrare una chiamata di almeno un minuto.",
        expected: "La registrazione contiene entrambe le parti per l’intera chiamata.",
      },
      fax: {
        test: "Inviare una pagina fax in ciascun verso.",
        expected: "Entrambe le pagine arrivano complete.",
      },
      callerLookup: {
        test: "Effettuare una chiamata per la quale il centralino interroga la suite.",
        expected: "La risposta della suite ha effetto sulla chiamata.",
      },
      phoneService: {
        test: "Aprire da un telefono il servizio della suite.",
        expected: "Il telefono mostra la pagina del servizio.",
      },
      phoneNotice: {
        test: "Far inviare dalla suite un avviso a un telefono.",
        expected: "Il telefono lo mostra.",
      },
      fileUpload: {
        test: "Far consegnare al centralino i record di chiamata.",
        expected: "I file sono sul server e la suite li legge.",
      },
      web: {
        test: "Aprire il portale web.",
        expected: "La pagina del portale compare.",
      },
      webEncrypted: {
        test: "Aprire il portale web con https.",
        expected: "La pagina del portale compare, senza avvisi sul certificato.",
      },
      liveUpdate: {
        test: "Avviare un client di cui il server ha una versione più recente.",
        expected: "Il client si aggiorna da solo.",
      },
      internet: {
        test: "Aprire https://api.imagicle.com/test sul server.",
        expected: "La pagina risponde e il certificato è quello del servizio, non un altro.",
      },
      database: {
        test: "Collegarsi a SQL Server dell’altro server.",
        expected: "La connessione è accettata.",
      },
      desktop: {
        test: "Aprire una sessione di desktop remoto verso l’altro server.",
        expected: "La sessione chiede le credenziali.",
      },
      messaging: {
        test: "Leggere su ogni server lo stato del cluster.",
        expected: "Ogni server vede tutti gli altri come connessi.",
      },
      everything: {
        test: "Il team di rete mostra che sul percorso non intervengono regole di firewall né traduzione degli indirizzi.",
        expected: "Nulla filtra o traduce tra questi server.",
      },
      connection: {
        test: "Aprire una connessione in questa direzione.",
        expected: "La connessione è accettata.",
      },
    },
  },
};
