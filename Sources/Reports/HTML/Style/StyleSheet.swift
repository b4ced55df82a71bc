/// The style sheets of pages. Colours are variables, so that light, dark and paper differ in one place;
/// fonts are those of the reader's system, chosen by the language of the text.
package enum StyleSheet {
  /// What all pages share: letters, tables, notes, charts; desktop, phone and A4.
  package static let base = InlineAsset(
    #"""
    :root {
      color-scheme: light;
      --paper: #fbfaf6; --raised: #ffffff; --ink: #17211f; --soft: #51605c; --rule: #d5d9d2;
      --accent: #0b5d4e; --accent-soft: #e3efe9; --gold: #8a6a1f;
      --good: #17663f; --bad: #a3261b; --wait: #7a5200; --none: #51605c;
      --good-soft: #e2f1e7; --bad-soft: #fae6e2; --wait-soft: #f8eed6; --none-soft: #eceeea;
      --baseline: #9fb0aa; --plan: #4f9d89; --actual: #0b5d4e;
      --total: #3f4f63; --saving: #2f8f63; --cost: #c2513b; --interaction: #b08a2e;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        color-scheme: dark;
        --paper: #101716; --raised: #182120; --ink: #e9eeea; --soft: #a9b7b1; --rule: #32403c;
        --accent: #6fd0b4; --accent-soft: #17322c; --gold: #d9b766;
        --good: #7fd6a2; --bad: #ff9d8f; --wait: #f0c46a; --none: #a9b7b1;
        --good-soft: #15301f; --bad-soft: #3d1b17; --wait-soft: #352a10; --none-soft: #232d2b;
        --baseline: #6f827b; --plan: #3f9a84; --actual: #8fe3cb;
        --total: #9db2cc; --saving: #58c38d; --cost: #f08a74; --interaction: #dcb95c;
      }
    }
    * { box-sizing: border-box; }
    html {
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans",
        "PingFang HK", "Noto Sans CJK HK", "Microsoft JhengHei", sans-serif;
      --display: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", "DejaVu Serif",
        Georgia, "Songti TC", "Noto Serif CJK HK", PMingLiU, serif;
      background: var(--paper); color: var(--ink);
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
    }
    html:lang(zh-Hant), [lang]:lang(zh-Hant) {
      font-family: system-ui, "PingFang HK", "PingFang TC", "Noto Sans CJK HK", "Noto Sans HK",
        "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif;
      --display: "Songti TC", "Noto Serif CJK HK", "Noto Serif HK", "Noto Serif CJK TC",
        PMingLiU, MingLiU, serif;
    }
    html:lang(zh-Hans), [lang]:lang(zh-Hans) {
      font-family: system-ui, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC",
        "Microsoft YaHei", sans-serif;
      --display: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
    }
    :lang(zh-Hant), :lang(zh-Hans) { line-break: strict; }
    body { margin: 0; }
    main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
    h1, h2, h3 { font-family: var(--display); font-weight: 600; line-height: 1.2;
      text-wrap: balance; }
    h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
    h2 { font-size: 1.35rem; margin: 2.4rem 0 .8rem; }
    h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
    p, li, dd, td, th { overflow-wrap: anywhere; }
    p { margin: 0 0 .8rem; max-width: 44rem; }
    a { color: var(--accent); }
    a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent);
      outline-offset: 2px; }
    code { font: .85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono",
      monospace; overflow-wrap: anywhere; }
    sub, sup { font-size: .75em; line-height: 0; }
    small, .soft { color: var(--soft); }
    .number { font-variant-numeric: tabular-nums lining-nums; }
    .unit { color: var(--soft); font-size: .82em; }
    .none { color: var(--soft); }

    table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; }
    th, td { text-align: start; vertical-align: top; padding: .5rem .9rem .5rem 0;
      border-bottom: 1px solid var(--rule); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { font-size: .8rem; font-weight: 600; color: var(--soft);
      border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
    th.number, td.number { text-align: end; white-space: nowrap; }
    tbody th { font-weight: 500; }
    tfoot th, tfoot td { font-weight: 650; border-bottom: 0; border-top: 1.5px solid var(--ink); }

    .note { border-inline-start: 3px solid var(--accent); background: var(--accent-soft);
      padding: .8rem 1rem; margin: 1rem 0; }
    .note > :last-child { margin-bottom: 0; }
    .mark { display: inline-block; padding: .08rem .55rem; border-radius: 1rem; font-size: .8rem;
      font-weight: 650; white-space: nowrap; background: var(--none-soft); color: var(--none); }
    .mark.good { background: var(--good-soft); color: var(--good); }
    .mark.bad { background: var(--bad-soft); color: var(--bad); }
    .mark.wait { background: var(--wait-soft); color: var(--wait); }

    .chart { margin: 1.4rem 0 2rem; padding: 1.1rem 1.2rem; background: var(--raised);
      border: 1px solid var(--rule); border-radius: .5rem; }
    .chart figcaption { margin-bottom: .5rem; }
    .chart svg { display: block; overflow: visible; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0 0 .4rem;
      padding: 0; font-size: .85rem; color: var(--soft); }
    .legend li { display: flex; align-items: center; gap: .4rem; }
    .canvas { padding: 0 var(--behind, 0px) 0 var(--before, 0px); }
    .canvas text { fill: var(--ink); font-size: 13px; paint-order: stroke;
      stroke: var(--raised); stroke-width: 4px; stroke-linejoin: round; }
    .canvas .chart-label, .canvas .chart-gap {
      transform: translateX(calc(-1 * var(--before, 0px))); }
    .canvas .chart-label { font-weight: 550; }
    .canvas .chart-figure { fill: var(--soft); font-size: 12px;
      font-variant-numeric: tabular-nums lining-nums; }
    .canvas .chart-gap { fill: var(--soft); font-size: 12px; font-style: italic; }
    :lang(zh-Hant) .canvas .chart-gap, :lang(zh-Hans) .canvas .chart-gap { font-style: normal; }
    .chart-axis { stroke: var(--soft); stroke-width: 1; }
    .chart-lead { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
    .chart-none { stroke: var(--ink); stroke-width: 2; }
    .series-baseline { fill: var(--baseline); } .series-plan { fill: var(--plan); }
    .series-actual { fill: var(--actual); }
    .step-total { fill: var(--total); } .step-saving { fill: var(--saving); }
    .step-cost { fill: var(--cost); } .step-interaction { fill: var(--interaction); }
    .left-4 { --before: 28px; } .left-8 { --before: 56px; }
    .left-12 { --before: 84px; } .left-16 { --before: 112px; }
    .left-20 { --before: 140px; } .left-24 { --before: 168px; }
    .left-28 { --before: 196px; }
    .right-4 { --behind: 28px; } .right-8 { --behind: 56px; }
    .right-12 { --behind: 84px; } .right-16 { --behind: 112px; }
    .right-20 { --behind: 140px; } .right-24 { --behind: 168px; }
    .right-28 { --behind: 196px; }

    @media (max-width: 40rem) {
      main { padding: 1.2rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      .chart { padding: .9rem .8rem; }
      .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .stacks, .stacks tbody, .stacks tfoot, .stacks tr, .stacks td, .stacks th { display: block; }
      .stacks tr { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
      .stacks td, .stacks th, .stacks td.number { padding: .1rem 0; border: 0; text-align: start;
        white-space: normal; }
      .stacks td[data-label] { display: grid; grid-template-columns: 8rem 1fr; gap: .6rem; }
      .stacks td[data-label]::before { content: attr(data-label); color: var(--soft);
        font-size: .85rem; }
    }

    @page { size: A4; margin: 14mm 15mm; }
    @media print {
      html { font-size: 10.5pt; background: #fff; --paper: #fff; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      main { max-width: none; padding: 0; }
      h1, h2, h3 { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      tr, .chart, .note, .keep { break-inside: avoid; }
      thead { display: table-header-group; }
      tfoot { display: table-row-group; }
      .screen { display: none; }
      a { color: inherit; }
    }
    @media screen { .paper { display: none; } }

    """#)
}
