import type { readings as English } from "../en/readings.ts";

/** For each reading: which defect of the page it answers, and how the product reads it, in Italian. */
export const readings: typeof English = {
  "rows-without-applications": {
    title: "LDAP e SMTP non indicano alcuna applicazione",
    text: "Entrambe le righe servono tutte le applicazioni, come riporta la knowledge base del produttore per la stessa tabella; da lì è tratto anche l’uso di SMTP.",
  },
  "curri-split-row": {
    title: "La riga CURRI è spezzata da un salto pagina",
    text: "La riga con le porte ma senza nome e quella con il nome ma senza porte sono una sola: TCP 80 in entrata, per Contact Manager e Phone Lock, su Cisco. La knowledge base riporta un indirizzo http, quindi il traffico è in chiaro.",
  },
  "tls-is-tcp": {
    title: "Porte riportate come TLS 5061, 5063 e 5071",
    text: "Sono porte TCP che trasportano TLS; sul firewall si apre TCP.",
  },
  "sip-inside-rtp-range": {
    title: "L’intervallo delle porte media contiene cinque porte SIP",
    text: "UDP 5060, 5062, 5064, 5066 e 5070 ricadono in UDP 5000–5999. È una sovrapposizione, non un conflitto: le righe SIP restano elencate e sono indicate come già comprese. Le porte TCP e TLS non fanno parte dell’intervallo.",
  },
  "rtp-remote-range": {
    title: "Porte media remote: oltre 1024, con una nota su Cisco",
    text: "UDP 1025–65535, salvo che il piano le restringa all’intervallo abituale di Cisco, 16384–32766. Restringere è sbagliato non appena un apparato di un altro produttore invia media; inoltre i documenti Cisco arrivano a 32767, quindi l’intervallo ristretto perde la porta dell’RTCP dell’ultimo flusso.",
  },
  "h323-ports": {
    title: "H.323 su 1721 riporta due porte lato server",
    text: "Il server si connette a TCP 1721 sul centralino; il centralino si connette a TCP 1720 e 1721 sul server. TCP 1720 è anche una riga a sé: si conservano entrambi i riferimenti. La pagina non indica alcuna porta per H.245 e nessuna viene ipotizzata.",
  },
  "voicemail-signalling": {
    title: "VoiceMail è citato solo con H.323 e media",
    text: "Con VoiceMail è sempre elencato H.323 su TCP 1720. Per un centralino che supporta solo SIP, la pagina non prevede alcuna riga di segnalazione.",
  },
  "ivr-shares-queuing-trunk": {
    title: "IVR Manager è citato solo con i servizi sui telefoni",
    text: "Il testo di SIP 5062 parla di IVR, e secondo la knowledge base code e risponditore automatico condividono lo stesso trunk: SIP 5062, 5063 e media sono quindi elencati anche per IVR Manager, come righe derivate.",
  },
  "tapi-vendor": {
    title: "TAPI 2748 non è indicato come specifico di Cisco",
    text: "È elencato per ogni centralino, come da pagina. Su un centralino diverso la porta va confermata.",
  },
  "in-out-with-any": {
    title: "IN/OUT con qualsiasi porta lato server",
    text: "È il server ad avviare la connessione, quindi l’apertura è una sola, in uscita; le risposte rientrano grazie allo stato del firewall.",
  },
  "smb-transport": {
    title: "La condivisione file riporta TCP per un lato, TCP e UDP per l’altro",
    text: "Il trasporto è quello della porta remota. UDP 445 resta come da pagina ed è indicato come obsoleto: da SMB 2 in poi basta TCP 445.",
  },
  "manager-assistant-server": {
    title: "Manager Assistant usa la porta del fax",
    text: "Entrambi usano UDP 5060, su server diversi: Manager Assistant ha un server e un indirizzo propri.",
  },
  "legacy-protocol": {
    title: "Un protocollo chiamato Legacy",
    text: "Indica il protocollo client proprietario del produttore ed è presentato come tale.",
  },
  "mailbox-alternatives": {
    title: "IMAP4 e POP3 sono alternativi, di EWS non è detto",
    text: "Si usa uno solo dei tre. Exchange Online blocca EWS per impostazione predefinita dal 1° ottobre 2026 e lo elimina il 1° aprile 2027; Exchange on-premises non è interessato.",
  },
  "pms-ports": {
    title: "Porte PMS riportate come nnn",
    text: "Due numeri da fornire, uno per lato. Finché mancano il piano è incompleto; nessun numero viene ipotizzato.",
  },
  "cluster-labels": {
    title: "Etichette e porte del cluster sono sfalsate",
    text: "Un salto pagina ha spostato le porte di una colonna, una cella contiene sia la porta sia il suo uso, e HTTP è scritto con lettere cirilliche. Le porte sono raggruppate sotto il protocollo a cui appartengono: condivisione file, HTTP, SQL, desktop remoto, messaggistica tra processi. 4369, 5672, 15672 e 25672 sono le porte predefinite di RabbitMQ, quindi appartengono alla messaggistica.",
  },
  "cluster-any-or-list": {
    title: "Connettività completa tra i nodi, ma anche un elenco di porte",
    text: "I nodi nella stessa sede richiedono connettività completa, e l’elenco è informativo. Tra sedi diverse l’elenco è il minimo dichiarato. Il NAT tra i nodi viola il requisito in entrambi i casi.",
  },
  "sql-random-port": {
    title: "La porta di SQL Server è casuale, se non impostata",
    text: "Se tra i nodi c’è un firewall, va prima impostata TCP 1433 su ogni nodo.",
  },
  "internet-row": {
    title: "La riga Internet riporta le porte sul lato sbagliato e ne aggiunge altre",
    text: "Il server si connette a TCP 443 e 8080 su Internet; per le licenze la knowledge base indica https://api.imagicle.com. Quali siano le altre porte resta aperto finché il produttore non lo precisa.",
  },
  "traffic-classes": {
    title: "I requisiti di traffico hanno perso i rientri",
    text: "Sei classi: SIP, H.323 e T.38 80 ms; TAPI e JTAPI 80 ms; trasferimento file nessun limite; AXL 150 ms; CURRI 80 ms; tra i nodi 100 ms. Sono tutti tempi di andata e ritorno (RTT), e un valore pari al limite lo rispetta.",
  },
  "proxy-settings": {
    title: "Proxy disattivato, ma anche un proxy configurabile",
    text: "Il primo è quello nelle Opzioni Internet di Windows del server, il secondo un’impostazione della suite dalla release 2019.Summer.1. Solo un proxy nelle Opzioni Internet viola il requisito.",
  },
  "single-sign-on": {
    title: "L’elenco dei servizi di single sign-on è andato perso",
    text: "Voce di checklist: il PC dell’utente deve raggiungere i servizi cloud dell’accesso. La knowledge base indica AWS Cognito, dalla release 2022.Winter.2.",
  },
  "ftp-and-sftp": {
    title: "Una sola riga per FTP e SFTP",
    text: "È un’alternativa: TCP 21 è FTP, TCP 22 è SFTP. FTP richiede anche un canale dati che la pagina non elenca.",
  },
  "cluster-size": {
    title: "“Due nodi uniti” e “più nodi”",
    text: "Un cluster ha due o più nodi, e ciascuno raggiunge tutti gli altri.",
  },
  "all-and-manager-assistant": {
    title: "“All” comprende anche il solo Manager Assistant?",
    text: "Come da pagina, sì: in assenza di altre applicazioni, le righe valide per tutte sono riferite al server Manager Assistant.",
  },
  "absent-protocols": {
    title: "Ciò che la pagina non elenca",
    text: "DNS, NTP, Kerberos, LDAPS 636, SMTP 587, SNMP, syslog, ICMP, RTCP, H.245, CTI cifrato e marcature DSCP non compaiono nella pagina. Vanno confermati e non sono mai presentati come righe del produttore.",
  },
  "recording-direction": {
    title: "Le righe SIP della registrazione riportano IN/OUT ma parlano di chiamate in entrata",
    text: "Sono elencate entrambe le direzioni, come da pagina. Il testo lascia intendere che sia il centralino ad avviare la connessione; l’altra apertura potrebbe risultare superflua.",
  },
  "axl-second-port": {
    title: "AXL è definito sicuro e riporta 8443 e 8080",
    text: "Sono elencate entrambe le porte. La 8443 è considerata cifrata; per la 8080 la pagina non precisa come lo sarebbe, quindi non è indicata come cifrata.",
  },
};
