/** The account page (look.md): ground, sheet, double rule; light and dark. */
export const DOCS_STYLE = `
:root{--ground:#F2EEE4;--surface:#FFFDF8;--inset:#F7F3EA;--ink:#1C201E;--muted:#565A54;--line:#DAD4C6;--rule:#7FA39C;--brand:#0E5450}
@media (prefers-color-scheme:dark){:root{--ground:#141613;--surface:#1E211D;--inset:#262A25;--ink:#EFEBE1;--muted:#B3B0A5;--line:#3A3E37;--rule:#4F7C74;--brand:#7CCABD}}
*{box-sizing:border-box}
body{margin:0 auto;padding:12px;max-width:920px;background:var(--ground);color:var(--ink);font:17px/1.5 system-ui,sans-serif}
h1{font-size:28px;line-height:1.25;margin:16px 0 8px}
h2{font-size:22px;line-height:1.32;margin:32px 0 12px}
h3{font-size:18px;line-height:1.4;margin:0 0 4px}
p{margin:0 0 8px}
a{color:var(--brand)}
a,summary{outline-offset:2px}
:focus-visible{outline:2px solid var(--brand)}
.note{color:var(--muted);font-size:15px}
.sheet{background:var(--surface);border:1px solid var(--line);border-radius:6px}
.row{display:grid;grid-template-columns:76px 1fr}
.row+.row{border-top:1px solid var(--line)}
.column{padding:16px 8px;font-size:14px;color:var(--muted);border-right:3px double var(--rule)}
.content{padding:16px;min-width:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:15px}
caption{text-align:left;color:var(--muted)}
th,td{text-align:left;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);font-weight:400}
th:not(:last-child),td:not(:last-child){white-space:nowrap}
code,pre{font:14px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{margin:0;padding:12px;overflow:auto;max-height:420px;background:var(--inset);border-radius:6px}
summary{padding:12px 0;min-height:44px;color:var(--brand);cursor:pointer}
nav ul{columns:2 320px;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:10px 0;min-height:44px}
`;
