import type { requirements as English } from "../en/requirements.ts";

/** For each row of the page: its name, what it is for, and what stops working when a firewall blocks it, in Italian. */
export const requirements: typeof English = {
  ldap: {
    name: "Lettura degli utenti dalla directory",
    usage: "Legge gli utenti dal server LDAP o Active Directory del cliente e alimenta l’elenco utenti della suite.",
    ifBlocked: "L’elenco utenti non si alimenta più dalla directory e va gestito a mano.",
  },
  smtp: {
    name: "Posta in uscita",
    usage: "Invia allarmi, notifiche di fax e voicemail e report pianificati tramite il server di posta del cliente.",
    ifBlocked: "Allarmi, notifiche e report non vengono recapitati.",
  },
  imap4: {
    name: "Casella mail-to-fax, IMAP4",
    usage: "Digital Fax preleva le e-mail da inviare come fax. Si usa uno solo tra IMAP4, POP3 ed EWS.",
    ifBlocked: "Le e-mail inviate alla casella fax non diventano mai fax.",
  },
  pop3: {
    name: "Casella mail-to-fax, POP3",
    usage: "Digital Fax preleva le e-mail da inviare come fax. Si usa uno solo tra IMAP4, POP3 ed EWS.",
    ifBlocked: "Le e-mail inviate alla casella fax non diventano mai fax.",
  },
  ews: {
    name: "Casella mail-to-fax, Exchange Web Services",
    usage: "Digital Fax preleva da Exchange le e-mail da inviare come fax. Si usa uno solo tra IMAP4, POP3 ed EWS.",
    ifBlocked: "Le e-mail inviate alla casella fax non diventano mai fax.",
  },
  "file-share": {
    name: "Backup su cartella condivisa",
    usage: "Scrive i backup della suite e dell’archivio fax su una cartella condivisa del cliente.",
    ifBlocked: "I backup sulla cartella condivisa falliscono; nessun effetto sulle chiamate.",
  },
  "pms-link": {
    name: "Collegamento PMS",
    usage: "Collega Hotel Link al PMS (gestionale alberghiero), il cui modello e versione determinano le porte.",
    ifBlocked: "Hotel Link e il PMS non scambiano più dati.",
  },
  "attendant-clear": {
    name: "Client posto operatore, in chiaro",
    usage: "Collega i client posto operatore e desktop al server CTI della suite senza cifratura.",
    ifBlocked: "I client configurati sulla porta in chiaro non possono accedere né controllare le chiamate.",
  },
  "attendant-tls": {
    name: "Client posto operatore, TLS",
    usage: "Collega i client posto operatore e desktop al server CTI della suite con TLS 1.2.",
    ifBlocked: "I client configurati sulla porta cifrata non possono accedere né controllare le chiamate.",
  },
  "attendant-microsoft": {
    name: "Client posto operatore per Microsoft",
    usage: "Collega il client desktop per Microsoft UC al server CTI della suite (Mondago GoConnect), senza cifratura.",
    ifBlocked: "Gli operatori su Microsoft UC non possono collegarsi.",
  },
  "attendant-live-update": {
    name: "Aggiornamento automatico dei client",
    usage: "Permette ai client posto operatore e desktop di scaricare gli aggiornamenti dal server.",
    ifBlocked: "I client non si aggiornano centralmente: vanno aggiornati a mano, uno per uno.",
  },
  axl: {
    name: "AXL",
    usage: "Legge telefoni, utenti e versione da Cisco CallManager.",
    ifBlocked:
      "La suite non può leggere utenti e telefoni da CallManager: configurazione e sincronizzazione falliscono.",
  },
  tapi: {
    name: "Controllo chiamata TAPI",
    usage: "Monitora e controlla i telefoni tramite l’interfaccia CTI del centralino.",
    ifBlocked:
      "La suite non vede lo stato dei telefoni e non controlla le chiamate: ne risentono posto operatore, code e registrazione.",
  },
  "sip-fax": {
    name: "Segnalazione fax, SIP",
    usage: "Instaura le chiamate fax in entrata e in uscita tra il centralino e il server fax.",
    ifBlocked: "Nessun fax viene inviato o ricevuto via SIP.",
  },
  "sip-queuing": {
    name: "Segnalazione code e IVR, SIP",
    usage: "Instaura le chiamate tra il centralino e i servizi di coda e IVR.",
    ifBlocked: "Le chiamate non raggiungono code e IVR via SIP non cifrato.",
  },
  "sip-queuing-tls": {
    name: "Segnalazione code e risponditore automatico, SIP su TLS",
    usage: "Instaura le chiamate cifrate tra il centralino e i servizi di coda e risponditore automatico.",
    ifBlocked: "Le chiamate non raggiungono code e risponditore automatico via SIP cifrato.",
  },
  "sip-presence": {
    name: "Presenza",
    usage: "Trasporta via SIP le notifiche di presenza relative ai telefoni degli utenti.",
    ifBlocked: "Operatori e code non vedono chi è occupato e chi è libero.",
  },
  "sip-hotel": {
    name: "Segnalazione servizi voce alberghieri, SIP",
    usage: "Instaura le chiamate voce di Hotel Link, in entrata e in uscita, ad esempio le sveglie.",
    ifBlocked: "Hotel Link non può effettuare né ricevere chiamate voce: le sveglie non partono.",
  },
  "sip-recording": {
    name: "Segnalazione registrazione, SIP",
    usage: "Porta al servizio di registrazione le chiamate da registrare.",
    ifBlocked: "Le chiamate non vengono registrate via SIP non cifrato.",
  },
  "sip-recording-tls": {
    name: "Segnalazione registrazione, SIP su TLS",
    usage: "Porta al servizio di registrazione, via SIP cifrato, le chiamate da registrare.",
    ifBlocked: "Le chiamate non vengono registrate via SIP cifrato.",
  },
  "sip-manager-assistant": {
    name: "Segnalazione Manager Assistant, SIP",
    usage: "Instaura le chiamate tra il centralino e il server Manager Assistant.",
    ifBlocked: "Manager Assistant non interviene nelle chiamate via SIP non cifrato.",
  },
  "sip-manager-assistant-tls": {
    name: "Segnalazione Manager Assistant, SIP su TLS",
    usage: "Instaura le chiamate cifrate tra il centralino e il server Manager Assistant.",
    ifBlocked: "Manager Assistant non interviene nelle chiamate via SIP cifrato.",
  },
  h323: {
    name: "Segnalazione H.323",
    usage: "Instaura le chiamate in entrata e in uscita delle applicazioni voce e fax, secondo la release della suite.",
    ifBlocked: "Le chiamate fax e voicemail via H.323 falliscono.",
  },
  "h323-alternate": {
    name: "Segnalazione H.323, seconda porta",
    usage: "Instaura le chiamate H.323 in entrata e in uscita tra centralino e suite sulla seconda porta H.323.",
    ifBlocked: "Le chiamate H.323 che usano la seconda porta falliscono.",
  },
  "rtp-pbx": {
    name: "Flussi voce e fax con il centralino",
    usage: "Trasporta in tempo reale voce (RTP) e fax (T.38) tra la suite e il centralino.",
    ifBlocked: "Le chiamate si collegano ma restano mute in una o entrambe le direzioni; i fax falliscono.",
  },
  curri: {
    name: "Controllo chiamata esterno (CURRI)",
    usage: "Permette a Cisco CallManager di chiedere alla suite se e come instradare una chiamata.",
    ifBlocked: "Le chiamate vengono instradate senza consultare la suite: i blocchi non vengono applicati.",
  },
  "cdr-upload": {
    name: "Invio dei CDR",
    usage: "Permette al centralino di inviare i dettagli delle chiamate (CDR) via FTP o SFTP.",
    ifBlocked: "Call Analytics non riceve i CDR e i suoi report restano vuoti.",
  },
  "phone-xml": {
    name: "Servizi XML sui telefoni",
    usage: "Permette ai telefoni Cisco di aprire i servizi XML della suite.",
    ifBlocked: "I servizi della suite non si aprono sul display del telefono.",
  },
  "phone-notifications": {
    name: "Notifiche XML ai telefoni",
    usage: "Invia messaggi sul display dei telefoni Cisco.",
    ifBlocked: "I telefoni non mostrano i messaggi della suite.",
  },
  "rtp-devices": {
    name: "Flussi voce e fax con telefoni e gateway",
    usage: "Trasporta in tempo reale voce (RTP) e fax (T.38) tra la suite e telefoni, adattatori, gateway e SBC.",
    ifBlocked: "Le chiamate si collegano ma restano mute in una o entrambe le direzioni; i fax falliscono.",
  },
  "cluster-file-share": {
    name: "Condivisione file tra i nodi",
    usage: "Copia file tra i nodi della suite.",
    ifBlocked: "I file non vengono condivisi con gli altri nodi.",
  },
  "cluster-http": {
    name: "Servizi web tra i nodi",
    usage: "Trasporta il traffico del server web tra i nodi della suite.",
    ifBlocked: "I nodi non possono richiamare i rispettivi servizi: il cluster non lavora come un unico sistema.",
  },
  "cluster-sql": {
    name: "Database tra i nodi",
    usage: "Replica il database della suite tra i nodi.",
    ifBlocked: "Impostazioni e dati dei nodi divergono; in caso di failover si riparte da dati non aggiornati.",
  },
  "cluster-rdp": {
    name: "Desktop remoto tra i nodi",
    usage: "Apre sessioni di desktop remoto tra i nodi della suite.",
    ifBlocked: "Gli amministratori non possono raggiungere un nodo da un altro con il desktop remoto.",
  },
  "cluster-ipc": {
    name: "Messaggistica tra i nodi",
    usage: "Trasporta i messaggi tra i processi della suite su nodi diversi.",
    ifBlocked: "I servizi su nodi diversi non si rilevano a vicenda; l’alta affidabilità non funziona.",
  },
  "web-http": {
    name: "Accesso web, HTTP",
    usage: "Apre dalle postazioni di lavoro le pagine web di amministrazione e degli utenti, senza cifratura.",
    ifBlocked: "Le pagine web non si aprono in HTTP.",
  },
  "web-https": {
    name: "Accesso web, HTTPS",
    usage: "Apre dalle postazioni di lavoro le pagine web di amministrazione e degli utenti, con cifratura.",
    ifBlocked: "Le pagine web non si aprono in HTTPS.",
  },
  "cluster-any": {
    name: "Connettività completa tra i nodi",
    usage:
      "Mantiene allineati i contenuti tra i nodi di un cluster in alta affidabilità: nessun firewall o NAT interposto.",
    ifBlocked: "Il cluster non si sincronizza e l’alta affidabilità non funziona.",
  },
  "internet-services": {
    name: "Servizi Internet",
    usage: "Raggiunge su Internet il servizio di licenze del produttore e, se usati, i servizi di posta.",
    ifBlocked:
      "Le licenze non si possono attivare o rinnovare online e i servizi di posta su Internet non sono raggiungibili.",
  },
};
