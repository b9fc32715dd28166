extension HTMLPage {
  /// One style for all pages. Colors have a contrast of at least 4.5 with what is behind them, in light and in dark.
  static let style: HTMLText = """
    :root{color-scheme:light dark;--ink:#1c2430;--quiet:#5d6878;--line:#d9dee6;--page:#fff;--box:#f5f7fa;--s0:#2f6db3;\
    --s1:#d98e04;--danger:#b3261e;--change:#855600;--good:#1a7338;--accent:#1f5fa8}
    @media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--quiet:#9aa6b6;--line:#363f4c;--page:#14181f;--box:#1c222b;\
    --s0:#6aa5e8;--s1:#f0b545;--danger:#ff8a80;--change:#f0b545;--good:#7fd197;--accent:#8ab8ee}}
    *{box-sizing:border-box}
    body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:66em;margin:2em auto;\
    padding:0 1em;overflow-wrap:anywhere}
    h1{font-size:1.5em;margin:0 0 .2em}h2{font-size:1.15em;margin:2em 0 .5em}
    h3{font-size:1em;margin:0;font-weight:600}
    a,.accent{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
    .facts,.quiet{color:var(--quiet)}.facts .plain:first-child,.strong{color:var(--ink);font-weight:600}
    .danger,.facts .danger{color:var(--danger);font-weight:600}.change,.facts .change{color:var(--change);font-weight:600}
    .addition,.facts .addition{color:var(--good)}
    nav{display:flex;flex-wrap:wrap;gap:.2em 1.2em}
    pre{white-space:pre-wrap;margin:.5em 0;font:13px/1.5 ui-monospace,monospace}code{font-family:ui-monospace,monospace;\
    font-size:.9em}
    .command{background:var(--box);border:1px solid var(--line);padding:.6em .8em;border-radius:4px;user-select:all}
    details{margin:.5em 0}summary{cursor:pointer}
    section>details>summary,main>details>summary{font-weight:600}summary .quiet{font-weight:normal}
    details ul{margin:.3em 0}.fix{color:var(--quiet)}
    .card{border:1px solid var(--line);border-left:4px solid var(--line);border-radius:4px;padding:.5em .8em;margin:.5em 0}
    .card.of-danger{border-left-color:var(--danger)}.card.of-change{border-left-color:var(--s1)}
    .card.of-addition{border-left-color:var(--good)}
    .card p{margin:.15em 0}.card h3 .quiet{font-weight:normal}
    .values{list-style:none;margin:.3em 0;padding:0}.values li{padding:.1em 0}
    .values code{color:var(--quiet)}del{color:var(--quiet);text-decoration:line-through}ins{text-decoration:none}
    .legend{display:flex;flex-wrap:wrap;gap:.2em 1.2em;margin:.5em 0}.swatch{width:.9em;height:.9em;vertical-align:-.1em}
    .bars{list-style:none;display:grid;grid-template-columns:minmax(0,21em) minmax(5em,1fr) minmax(0,auto);\
    gap:.35em .8em;margin:1em 0;padding:0}
    .bars li{display:grid;grid-template-columns:subgrid;grid-column:1/-1;align-items:center}
    .bars svg{display:block;width:100%;height:1.3em}.bars .name{text-align:right}
    .timeline .name{text-align:left}.timeline svg{height:.9em;background:var(--box)}
    .s0{fill:var(--s0)}.s1{fill:var(--s1)}.failed{fill:var(--danger)}.critical{fill:var(--s1)}
    .scroll{overflow-x:auto;border:1px solid var(--line);border-radius:4px;background:var(--box)}
    .scroll svg{display:block}.steps text{font:12px system-ui,sans-serif;fill:var(--ink)}
    .steps .box{fill:var(--page);stroke:var(--quiet)}.steps .box.onpath{stroke:var(--s1);stroke-width:3}
    .steps .head{font-weight:600}.steps .quiet{fill:var(--quiet)}.steps .danger{fill:var(--danger)}
    .steps path{fill:none;stroke:var(--quiet);stroke-width:1.2}.steps path.onpath{stroke:var(--s1);stroke-width:3}
    figure{margin:0}table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:right;padding:.2em .5em;border-bottom:1px solid var(--line);white-space:nowrap;vertical-align:top}
    td:first-child{text-align:left;white-space:normal}th{color:var(--quiet);font-weight:normal}
    .component td,.total td{font-weight:600}.item td,.detail,.place{color:var(--quiet);font-weight:normal}
    .item td{font-size:.9em}.total td{border-top:2px solid var(--ink)}.detail,.place{margin-left:.6em}
    @media (max-width:640px){.bars{grid-template-columns:minmax(0,1fr) minmax(0,auto);gap:.1em .8em}
    .bars svg{grid-row:2;grid-column:1/-1;margin-bottom:.4em}.bars .name{text-align:left}
    .timeline{grid-template-columns:minmax(0,1fr)}.timeline li{grid-template-columns:minmax(0,1fr)}
    .timeline svg{grid-row:auto}
    table,thead,tbody{display:block}tr{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));\
    border-bottom:1px solid var(--line)}th,td{border:0;white-space:normal;padding:.2em .25em}th:first-child{display:none}
    td:first-child{grid-column:1/-1}\
    .total td{border:0}tr.total{border-top:2px solid var(--line)}}
    @media print{body{max-width:none;margin:0;color:#000;background:#fff}nav{display:none}\
    details::details-content{content-visibility:visible}.scroll{overflow:visible}.scroll svg{max-width:100%;height:auto}\
    .card,.bars li{break-inside:avoid}svg{print-color-adjust:exact}}
    """
}
