import type { catalogue as English } from "../en/catalogue.ts";

/** Words for the vendor page's sections, limits, prose requirements and footnotes, in Italian; the page's titles are quoted. */
export const catalogue: typeof English = {
  sections: {
    infrastructure: "Interaction with the company infrastructure",
    "attendant-clients": "Interactions between Imagicle Attendant Console Clients and the UC Suite",
    pbx: "Interactions with the PBX",
    "voice-devices": "Interactions with IP Phones and other voice devices",
    cluster: "Interactions among Imagicle UC Suite nodes in a cluster",
    other: "Other network communication",
    internet: "Communications with Internet services",
    traffic: "Traffic requirements",
    "single-sign-on": "Single Sign On (SSO)",
    server: "Additional Server requirements",
  },
  row: "“{section}”, riga {position}",
  limits: {
    "sip-h323-t38": "SIP / H.323 / T.38 / media",
    "tapi-jtapi": "Controllo chiamata TAPI / JTAPI",
    sftp: "Trasferimento file (FTP, SFTP)",
    axl: "AXL",
    curri: "Controllo chiamata esterno CURRI",
    "inter-node": "Tra nodi della suite",
  },
  prose: {
    "cluster-full-connectivity":
      "I nodi di un cluster in alta affidabilità si raggiungono a vicenda su tutte le porte, senza firewall interposti.",
    "cluster-no-nat": "Nessun NAT è interposto tra i nodi della suite.",
    "cluster-ports-across-data-centres":
      "Con il disaster recovery, le porte del cluster sono aperte tra i data center, attraverso la WAN.",
    "inter-node-rtt": "Il tempo di andata e ritorno (RTT) tra i nodi della suite non supera 100 ms.",
    "sql-static-port": "SQL Server è in ascolto su una porta TCP casuale finché non viene impostata la 1433.",
    "os-proxy-disabled": "Il proxy nelle Opzioni Internet di Windows del server è disattivato.",
    "suite-proxy": "Dalla release 2019.Summer.1 la suite può avere un proprio proxy per i servizi Internet.",
    "licensing-and-mail":
      "I server raggiungono su Internet il servizio di licenze del produttore e, se usati, i servizi di posta.",
    "sso-from-user-pc": "Per il single sign-on, il PC dell’utente raggiunge alcuni servizi cloud.",
    "kbps-per-call": "Ogni chiamata contemporanea occupa fino a 80 kbps, secondo il codec.",
    "pms-ports": "Le porte del collegamento PMS dipendono dal PMS; il produttore le comunica su richiesta.",
    "tapi-lightweight": "Il controllo chiamata richiede poca larghezza di banda.",
    "file-transfer":
      "I trasferimenti di file non hanno requisiti di latenza; la larghezza di banda dipende dal traffico.",
    "axl-low-bandwidth": "AXL richiede poca larghezza di banda.",
  },
  footnotes: {
    "cisco-rtp-range": "Gli apparati Cisco usano di norma UDP 16384–32766.",
    "sql-random-port": "SQL Server sceglie una porta TCP casuale, se non si imposta la 1433 su ogni nodo.",
  },
};
