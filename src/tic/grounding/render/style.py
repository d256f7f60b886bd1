"""The style of the HTML page. What is needed stands on one screen of 320 by 568 pixels."""

STYLE = """\
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0 auto;max-width:40rem;padding:0 1.25rem 1rem;background:var(--paper);color:var(--ink);
font:1.125rem/1.45 system-ui,sans-serif}
h1{font-size:1.5rem;line-height:1.2;margin:.5rem 0}
p{margin:.35rem 0}
.soft,.all{color:var(--soft)}
.screen{display:flex;flex-direction:column;gap:.4rem;padding-bottom:.5rem}
.keys{display:flex;flex-wrap:wrap;gap:.4rem}
.keys>*{flex:1 1 0;min-width:max-content}
.way{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,5.6rem),1fr))}.way>*{min-width:0}
.first{padding:.5rem 0 .1rem;background:var(--paper)}
button,select,summary.key{font:inherit;color:var(--ink);background:var(--paper);border:2px solid var(--line);
border-radius:.6rem;padding:.4rem .6rem;min-height:2.75rem;cursor:pointer;line-height:1.2}
summary.key{display:flex;align-items:center;justify-content:center;text-align:center;list-style:none}
summary.key::-webkit-details-marker{display:none}
:is(button,select,summary):focus-visible{outline:3px solid var(--ink);outline-offset:2px}
button[aria-disabled=true]{border-style:dashed;border-width:1px;color:var(--soft);cursor:default}
[aria-pressed=true],.more>details[open]>summary{background:var(--shape);box-shadow:inset 0 0 0 2px var(--ink)}
#main{background:var(--shape)}
label{display:flex;align-items:center;gap:.6rem}
.stage{display:flex;flex-direction:column;justify-content:center}
#step{font-size:1.3rem;line-height:1.3;min-height:2.6em}
.picture{display:block;width:100%;height:clamp(5rem,34vh,16rem);margin:0 auto}
.ring{fill:none;stroke:var(--line);stroke-width:2}
.shape{fill:var(--shape)}
.now{display:flex;justify-content:center;align-items:baseline;gap:.8rem;min-height:2.4rem}
.now p{margin:0}
#phase{font-size:1.5rem;font-weight:600}
#count,#dots{color:var(--soft)}
#dots{visibility:hidden;text-align:center;margin:0;min-height:1.45em}
#note:empty,#beside:empty,#phase:empty,#options:empty{display:none}
#note{border-left:4px solid var(--line);padding-left:.75rem}
#asks{flex-basis:100%;min-width:0;margin:0;color:var(--soft)}
#opening p{display:inline}
#cautions:not(:empty){border-left:4px solid var(--line);padding-left:.75rem}
.more{display:flex;flex-wrap:wrap;gap:.4rem;align-items:stretch}
.more>details{flex:1 1 40%}
.more>details[open]{flex-basis:100%}
summary.key{height:100%}details[open]>summary.key{height:auto}
.line{white-space:pre-wrap;margin:.15rem 0;overflow-wrap:anywhere}
#others{margin-top:.4rem}
.all>summary{cursor:pointer;padding:.6rem 0}
#live{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
html:not(.plays) :is(.keys,.stage,.choose,#else){display:none}
body[data-state=ready] :is(.way,.how,.stage,.rate-after){display:none}
body:is([data-state=running],[data-state=held]) :is(.before,.choose,.rate-after){display:none}
body[data-state=over] :is(.picture,.now,#dots,#step,.before,.rate-before){display:none}
body[data-state=over] .way:not(:has(:focus-visible)){display:none}
body[data-picture=false] :is(.picture,.now,#dots){display:none}
body:is([data-state=held],[data-state=over]) .screen:has(.more>details[open]) :is(.picture,.now,#dots,:is(.way,.keys.choose):not(:has(:focus-visible))){display:none}
@media (min-height:34rem){.first{position:sticky;top:0;z-index:1}html{scroll-padding-top:4rem}}
@media (max-width:30rem){body{padding:0 .6rem .6rem;font-size:1rem;line-height:1.35}h1{font-size:1.2rem;margin:.1rem 0}
#step{font-size:1.1rem}.picture{height:clamp(4rem,20vh,14rem)}#phase{font-size:1.25rem}.now{min-height:1.9rem}
p{margin:.15rem 0}.soft,#asks,label,#dots,.keys button,.keys select,.more .key{font-size:.9rem}.keys button,.keys select,.more .key{padding:.25rem}
.first{padding-top:.4rem}}
@media (max-width:30rem) and (max-height:40rem){.screen{gap:.3rem}#options:not(:empty)~.picture{display:none}.keys,.more{gap:.3rem}#dots{min-height:0}
.before,label.choose{font-size:.85rem;line-height:1.25}.before .soft{font-size:1em}.choose :is(label,select,button){font-size:.8rem}
.screen:has(#else[open]) .rate-after:not(:focus-within){display:none}
.choose label{gap:.3rem}.choose select{padding:.25rem 0;min-width:2.75rem}.first{padding:.2rem 0 0}
body:is([data-state=running],[data-state=held],[data-state=over]:has(#else[open])) h1{position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%)}}
@media (prefers-reduced-motion:reduce){#dots{visibility:visible}}
@media (forced-colors:active){.ring{stroke:CanvasText}.shape{fill:CanvasText}
[aria-pressed=true],.more>details[open]>summary{outline:3px solid Highlight;outline-offset:-5px}}
@media print{.plays :is(.keys,.stage,.choose){display:none}}
"""
