#pragma once
#include <string_view>

namespace mukana::reporting {

/// The style sheet of the HTML face: light and dark with at least 4.5:1 contrast of text, and A4 when printed.
inline constexpr std::string_view html_style = R"css(
:root{color-scheme:light dark;--ground:#ffffff;--card:#f5f7f9;--ink:#1b2430;--soft:#4c5a6b;--line:#c9d1da;--accent:#1f5f8b;
--good:#1d6b3a;--bad:#a3201d;--open:#6b5200;--note:#fff5d6;--note-line:#b58900}
@media (prefers-color-scheme:dark){:root{--ground:#12171d;--card:#1b232c;--ink:#e8edf2;--soft:#b3bfcc;--line:#3a4653;
--accent:#7ab8e6;--good:#7fd49b;--bad:#ff9c94;--open:#f0cf6a;--note:#2c2716;--note-line:#d9b23c}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0 1rem;text-wrap:balance}
h2{font-size:1.35rem;margin:2.75rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--accent)}
h3{font-size:1rem;margin:0 0 .6rem;font-weight:600}
h1,h2,h3,caption,dd,li{overflow-wrap:anywhere;hyphens:auto}
.kicker{margin:0;color:var(--soft);letter-spacing:.02em}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);color:var(--ink);padding:.6rem 1rem;outline:3px solid var(--accent)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
dl.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.25rem;margin:0 0 1.25rem}
dl.facts div{min-width:8rem}
dt{color:var(--soft);font-size:.875rem}
dd{margin:0}
.notice{border-left:5px solid var(--note-line);background:var(--note);padding:.75rem 1rem;margin:0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 .4rem}
.quiet caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.45rem .75rem .45rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-size:.875rem;font-weight:600;border-bottom:2px solid var(--line)}
tbody th{font-weight:400}
td.value{font-weight:650;white-space:nowrap}
td.number,th.number{text-align:right}td.number{white-space:nowrap}
.chart th.number{overflow-wrap:anywhere;hyphens:auto}
.period,.basis{white-space:nowrap}
.records{font-size:.75rem;color:var(--soft);max-width:22rem;overflow-wrap:anywhere}
.glance{margin:0;padding-left:1.2rem}.glance li{margin:.3rem 0}.glance li+li{font-weight:600}
.note{color:var(--soft);margin:.75rem 0 0}
.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1rem;margin-top:1.25rem}
.chart{background:var(--card);border-radius:.5rem;padding:1rem;margin:0;break-inside:avoid}
.chart.columns{grid-column:1/-1;overflow-x:auto}
.chart svg{display:block;width:100%;height:auto}
.chart.columns svg{min-width:34rem}
.chart td{vertical-align:middle}
.chart td svg{height:.8rem}
.chart td,.chart th{padding:.25rem .6rem .25rem 0}
.chart .track{width:45%}
.bar{fill:var(--accent)}
.axis{stroke:var(--soft);stroke-width:1}
svg text{fill:var(--ink);text-anchor:middle;font-size:13px;font-variant-numeric:tabular-nums}
svg .l{fill:var(--soft)}
.verdict{font-weight:650;white-space:nowrap}
.holds{color:var(--good)}.fails{color:var(--bad)}.cannot_tell{color:var(--open)}
.rules{margin:0}.rules dt{color:var(--ink);font-weight:600;font-size:1rem;margin-top:.7rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);border-top:1px solid var(--line)}
@media (max-width:40rem){.charts{grid-template-columns:minmax(0,1fr)}.chart{padding:.75rem}.chart .track{width:30%}h1{font-size:1.6rem}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--ground:#fff;--card:#f5f7f9;--ink:#000;--soft:#333;--line:#bbb;--accent:#1f5f8b;--good:#1d6b3a;--bad:#a3201d;
--open:#6b5200;--note:#fff5d6}body{font-size:10pt;print-color-adjust:exact}main,header,footer{max-width:none;padding:0}
h2{break-after:avoid;margin-top:1.6rem}tr{break-inside:avoid}.rules dt{break-after:avoid}thead{display:table-header-group}.skip{display:none}
.scroll,.chart.columns{overflow:visible}.chart.columns svg{min-width:0}header{padding-top:0}}
)css";

}  // namespace mukana::reporting
