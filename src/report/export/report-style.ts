/** How the report looks on a screen, light and dark, and on paper of any size. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: #fff; --paper-2: #f5f6f8; --ink: #1a1f26; --ink-2: #505a66; --line: #cdd3da; --good: #14633c; --bad: #9b2c14;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15191e; --paper-2: #1d232a; --ink: #e8ebef; --ink-2: #a9b3be; --line: #3c4650; --good: #7fd1a3; --bad: #ff9d85;
  }
}
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
p { margin: 0.5rem 0; }
ul, ol { margin: 0.5rem 0; padding-inline-start: 1.5rem; }
li { margin: 0.25rem 0; }
table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums; }
th, td { overflow-wrap: break-word; padding: 0.2rem 0.6rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { color: var(--ink-2); border-bottom: 2px solid var(--ink-2); }
.right { text-align: end; white-space: nowrap; }
.centre { text-align: center; }
code, pre { font-family: ui-monospace, "SF Mono", "Cascadia Mono", "DejaVu Sans Mono", Consolas, monospace; }
code { font-size: 0.9em; }
pre { padding: 0.75rem; background: var(--paper-2); white-space: pre-wrap; font-size: 0.8rem; line-height: 1.4; }
pre code { font-size: 1em; }
figure { margin: 1.5rem 0; }
figure.table { overflow-x: auto; margin: 0.75rem 0; }
figure svg { max-width: 100%; height: auto; }
figcaption, .muted { color: var(--ink-2); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.party { font-weight: 600; }
.party, .option, strong, code { unicode-bidi: isolate; }
@page {
  margin: 18mm 16mm 20mm;
  @bottom-left { font: 8pt system-ui, sans-serif; color: #444; }
  @bottom-right { font: 8pt system-ui, sans-serif; color: #444; white-space: nowrap; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --paper-2: #fff; --ink: #000; --ink-2: #444; --line: #bbb; --good: #14633c; --bad: #9b2c14;
  }
  body { font-size: 10pt; line-height: 1.4; }
  main { max-width: none; padding: 0; }
  h1, h2 { break-after: avoid; break-inside: avoid; }
  h2 { margin-top: 1.5rem; }
  p:has(+ ul), p:has(+ ol), p:has(+ figure) { break-after: avoid; }
  ul + p:has(> .muted:only-child) { break-before: avoid; }
  p, li { orphans: 3; widows: 3; }
  li:first-child:not(:last-child) { break-after: avoid; }
  li:last-child { break-before: avoid; }
  li, tr, figure { break-inside: avoid; }
  figure { margin: 0.75rem 0; }
  figure svg { max-height: 200mm; }
  thead { display: table-header-group; }
  figure.table { overflow: visible; }
  table { font-size: 9pt; line-height: 1.3; }
  th, td { padding: 0.1rem 0.5rem; }
  figure.table:has(tr:nth-child(16)) { break-inside: auto; }
  tr:has(+ tr:last-child), thead tr { break-after: avoid; }
  pre { padding: 0; font-size: 7pt; line-height: 1.3; orphans: 3; widows: 3; }
}
`;
