/**
 * The style sheet of an exported document: ink on paper, chalk on slate, and black on white in print. The shades are
 * those of the app's screens.
 */
export const pageStyle = `
:root{color-scheme:light dark;--page:#faf6eb;--paper:#fffdf7;--sunken:#f2ecdd;--ink:#1b2430;--quiet:#474f5b;--rule:#ddd4bf;--strong-rule:#847a63;--ray:#e8e0cc;--tint:#f2ecdd;--accent:#1b4a87;--bad:#a4231c;--good:#23683a;--warn:#7c4d00;
--serif:"IBM Plex Serif","Iowan Old Style",Georgia,"Times New Roman",serif;--sans:"IBM Plex Sans",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;--mono:"IBM Plex Mono",ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,monospace}
@media screen and (prefers-color-scheme:dark){:root{--page:#12171d;--paper:#191f27;--sunken:#0d1116;--ink:#e8e5dc;--quiet:#b9bcc0;--rule:#333a43;--strong-rule:#76808c;--ray:#242b33;--tint:#2b333c;--accent:#94b9ef;--bad:#f29d92;--good:#86cc97;--warn:#e6bd6a}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 1rem/1.5 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,input:focus-visible,.table:focus-visible,.drawing:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.unseen{position:absolute;left:0;width:1px;height:1px;max-width:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper);border:1px solid var(--accent);z-index:1}
header,main,footer{width:min(72rem,100%);margin:0 auto;padding:0 clamp(1rem,4vw,3rem)}
header{padding-top:clamp(1.5rem,5vw,4rem)}
.rose{display:block;width:5.5rem;height:5.5rem}
h1,h2,h3{font-family:var(--serif);font-weight:500;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(2rem,1.4rem + 3vw,3.25rem);margin:1.5rem 0 .25rem;letter-spacing:-.01em}
.under-title{margin:0 0 1.5rem;font-size:1.125rem;color:var(--quiet)}
.customer{display:flex;flex-wrap:wrap;align-items:center;gap:1rem;margin:0 0 1rem;font-size:1.25rem}
.customer img{max-width:14rem;max-height:5rem;background:#fff;padding:.25rem}
.border{height:6px;margin-top:1.5rem;border:1px solid var(--ink);background:repeating-linear-gradient(to right,var(--ink) 0 2.5rem,var(--page) 2.5rem 5rem);-webkit-print-color-adjust:exact;print-color-adjust:exact}
section{padding:2.5rem 0 0}
h2{font-size:1.75rem;margin:0 0 1rem;padding-bottom:.5rem;border-bottom:1px solid var(--strong-rule)}
h2 .number{color:var(--quiet);margin-right:.75rem}
h3{font-size:1.25rem;margin:2rem 0 .75rem}
p,ul{max-width:44rem;margin:0 0 .75rem}
.line{display:block}
.long{overflow-wrap:anywhere}
.quiet{color:var(--quiet);font-size:.875em}
table .quiet{font-size:inherit}
.mono,code{font-family:var(--mono);font-size:.875em}
.open{color:var(--accent)}
strong{font-weight:600}
dl{margin:0 0 1.5rem;border-top:1px solid var(--rule)}
dl>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:0 1rem;padding:.4rem 0;border-bottom:1px solid var(--rule)}
dt{color:var(--quiet)}
dd{margin:0;min-width:0}
.lead{max-width:48rem;margin:0 0 1rem;padding:.75rem 1rem;font-size:1.25em;line-height:1.4;background:var(--paper);border:1px solid var(--rule);border-left:4px solid var(--warn)}
.lead.passed{border-left-color:var(--good)}
.lead.failed{border-left-color:var(--bad)}
.note{max-width:48rem;margin:0 0 1rem;padding:.75rem 1rem;background:var(--sunken);border-left:2px solid var(--strong-rule)}
.note p{margin:0}
.note-title{font-weight:600}
.points,.checklist,.contents,.contents ol{padding:0;list-style:none}
.points li,.checklist li{padding:.5rem 0;border-top:1px solid var(--rule)}
.checklist label{display:flex;gap:.75rem;align-items:baseline;cursor:pointer}
.checklist input{flex:none;width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent);translate:0 .15rem}
.checklist .quiet{margin-left:1.85rem}
.contents{margin:0;columns:20rem 2;column-gap:3rem}
.contents li{break-inside:avoid;padding:.2rem 0}
.contents ol{margin:0;padding-left:2.25rem}
.contents ol li{font-size:.9375em}
.contents .number{display:inline-block;min-width:2.25rem;color:var(--quiet)}
.table{margin:0 0 1.5rem;overflow-x:auto;position:relative}
table{width:100%;overflow-wrap:break-word;border-collapse:collapse;font-size:.875rem;line-height:1.45;background:var(--paper);border-bottom:1px solid var(--strong-rule)}
th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;font-weight:400;min-width:4.5rem;max-width:30rem}
th:first-child,td:first-child{min-width:2.5rem}
thead th,thead td{font-weight:600;vertical-align:bottom;border-top:2px solid var(--ink);border-bottom:1px solid var(--ink)}
tbody tr{border-top:1px solid var(--rule)}
tbody tr.under{border-top:0}
.under td{padding-top:0;max-width:none;color:var(--quiet)}
.band th{padding-top:1rem;font-family:var(--serif);font-size:1rem;font-weight:500;background:var(--sunken)}
tbody th .line[id]{white-space:nowrap}
.right{text-align:right}
.roomy td,.roomy th{padding-top:.9rem;padding-bottom:.9rem}
figure{margin:0 0 1.5rem}
figure svg{display:block;width:100%;height:auto;max-height:60rem;background:var(--paper);border:1px solid var(--rule)}
figcaption{margin-top:.5rem;color:var(--quiet);max-width:48rem}
figcaption strong{color:var(--ink)}
.code svg{width:14rem;max-width:100%;border:0}
.address{overflow-wrap:anywhere;font-size:.8125rem;max-width:none}
footer{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-top:3rem;padding-top:1rem;padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
footer::before{content:"";flex:1 0 100%;border-top:1px solid var(--strong-rule)}
footer p{margin:0}
@media screen and (max-width:40rem){dl>div{grid-template-columns:minmax(0,1fr)}
table,table tbody,table tr,table tbody th,table tbody td{display:block;width:auto;min-width:0;max-width:none}
table thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table tbody tr{padding:.6rem .75rem;border-top:1px solid var(--strong-rule)}
table tbody tr.under{padding-top:0;border-top:0}
table tr:has(+.under){padding-bottom:0}
table tbody th,table tbody td{padding:.15rem 0;text-align:left}
table .band th{padding:.5rem 0 .15rem}
table tr.band{background:var(--sunken)}
table tbody th:first-child{font-weight:600}
table [data-title]::before{content:attr(data-title);display:block;color:var(--quiet);font-size:.8125rem;font-weight:400}
table:not(.roomy) td:empty{display:none}
table.roomy td:empty{min-height:3rem;border-bottom:1px dotted var(--rule)}
.drawing{overflow-x:auto}.drawing svg{width:44rem;max-width:none}}
@media print{:root{--page:#fff;--paper:#fff;--sunken:#fff;--ink:#000;--quiet:#333;--rule:#bbb;--strong-rule:#777;--ray:#ddd;--tint:#eee;--accent:#163a6b;--bad:#8c1c16;--good:#1c5530;--warn:#6b4300}
@page{margin:18mm}
body{font-size:10pt}header,main,footer{width:auto;padding:0}.skip{display:none}
h2,h3,.band,thead{break-after:avoid}tr,li,dl>div,.lead,.note,.code{break-inside:avoid}tr:has(+.under){break-after:avoid}
.table{overflow:visible}table{font-size:8pt}th,td{min-width:0!important}a{color:inherit;text-decoration:none}}
`.trim();
