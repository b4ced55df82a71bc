extension StyleSheet {
  /// The sheet for the wall, and the self-check below it.
  static let certificate = InlineAsset(
    #"""
    .certificate main { max-width: 54rem; }
    .bar { max-width: none; margin: 0 0 1rem; padding: .55rem .9rem; border-radius: .4rem;
      background: var(--none-soft); font-size: .9rem; }
    .bar a { white-space: nowrap; }
    [data-check=valid].bar { background: var(--good-soft); }
    [data-check=invalid].bar { background: var(--bad-soft); color: var(--bad); font-weight: 650; }
    [data-check=unchecked].bar, [data-check=dated].bar { background: var(--wait-soft); }

    .sheet { position: relative; display: flex; flex-direction: column; gap: 1.9rem;
      justify-content: space-between; text-align: center; padding: 3.6rem 3.4rem 2.8rem;
      background: var(--raised); border: 1.5px solid var(--gold); }
    .sheet::before { content: ""; position: absolute; inset: 7px; pointer-events: none;
      border: .75px solid var(--gold); }
    .sheet p { margin: 0 auto; text-wrap: balance; }
    .sheet h1 { font-size: 2.7rem; margin: .3rem 0 0; color: var(--accent); letter-spacing: .01em; }
    .sheet.bad h1 { color: var(--bad); } .sheet.wait h1 { color: var(--wait); }
    .sheet.bad { --gold: var(--bad); } .sheet.wait { --gold: var(--soft); }
    .rosette { display: block; margin: 0 auto 1.1rem; fill: none; stroke: var(--gold);
      stroke-width: .55; }
    .rosette .disc { fill: var(--raised); stroke-width: 1; }
    .rosette .waves { stroke: var(--accent); stroke-width: 2.4; stroke-linecap: round; }
    .kicker { color: var(--gold); font-size: .86rem; letter-spacing: .14em; font-weight: 600;
      text-transform: uppercase; }
    .holder .name { font: 600 1.75rem/1.3 var(--display); }
    .holder > .soft { margin-bottom: .5rem; }
    .period { padding-top: .7rem; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
      gap: 1px; margin: 0 0 1rem; background: var(--rule);
      border-block: 1px solid var(--rule); }
    .figures > div { background: var(--raised); padding: 1rem .6rem; }
    .figures dt { color: var(--soft); font-size: .88rem; }
    .figures dd { margin: .15rem 0 0; }
    .big { font: 600 2rem/1.2 var(--display); display: block;
      font-variant-numeric: tabular-nums lining-nums; }
    .scopes ul { list-style: none; margin: 0 0 .3rem; padding: 0; columns: auto;
      font-size: .92rem; text-wrap: balance; }
    .scopes li { display: inline-block; margin: 0 .7rem; }
    .scopes .number { font-weight: 600; }
    .scopes p { font-size: .82rem; }
    .sheet .verdict { margin-top: 1rem; display: flex; flex-wrap: wrap; gap: .3rem .8rem;
      align-items: baseline; justify-content: center; max-width: none; }
    .verdict .mark { font-size: .95rem; }
    .counts { display: inline-flex; flex-wrap: wrap; justify-content: center; gap: 0 1.1rem;
      font-size: .9rem; }
    .count strong { font-variant-numeric: tabular-nums; }
    .signers { display: grid; grid-template-columns: 1fr 1fr; gap: 2.4rem; text-align: start; }
    .signers > div { border-top: 1px solid var(--ink); padding-top: .6rem; min-width: 0; }
    .signers p { font-size: .88rem; }
    .signers .signer { font: 600 1.1rem/1.35 var(--display); margin: .1rem 0 .3rem; }
    .signers code, .identity code { font-size: .74rem;
      line-height: 1.35; }
    .identity { margin: 0; text-align: start; font-size: .84rem; }
    .identity > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: .2rem 1rem; }
    .identity dt, .keys dt { color: var(--soft); }
    .identity dd, .keys dd { margin: 0; }

    .check { margin-top: 2rem; padding: .4rem 1.5rem 1.2rem; background: var(--raised);
      border: 1px solid var(--rule); border-radius: .5rem; border-top-width: 4px; }
    .check h2 { margin-top: 1rem; }
    .check[data-check=valid] { border-top-color: var(--good); }
    .check[data-check=invalid] { border-top-color: var(--bad); }
    .check[data-check=unchecked], .check[data-check=off],
    .check[data-check=dated] { border-top-color: var(--wait); }
    .outcome { font: 600 1.2rem/1.4 var(--display); max-width: none; }
    [data-check=valid] .outcome { color: var(--good); }
    [data-check=invalid] .outcome { color: var(--bad); }
    [data-check=unchecked] .outcome, [data-check=off] .outcome, [data-check=dated] .outcome { color: var(--wait); }
    #check-list { list-style: none; margin: 0 0 1rem; padding: 0; }
    #check-list li { padding-inline-start: 1.7rem; position: relative; }
    #check-list li::before { position: absolute; inset-inline-start: .2rem; font-weight: 700; }
    #check-list [data-state=good]::before { content: "\2713"; color: var(--good); }
    #check-list [data-state=bad]::before { content: "\2717"; color: var(--bad); }
    #check-list [data-state=open]::before { content: "\2013"; color: var(--wait); }
    #check-list [data-state=bad] { color: var(--bad); }
    #check-list p { margin: 0; font-size: .85rem; }
    .keys { margin: 0; }
    .limits { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
      gap: 0 2rem; font-size: .92rem; }
    .limits p { margin: 0; }
    .limits code { white-space: nowrap; }
    .differs { outline: 2px solid var(--bad); outline-offset: 2px; background: var(--bad-soft); }

    section > ul { list-style: none; margin: 0; padding: 0; columns: 2 20rem; column-gap: 2.5rem; }
    .rule { display: flex; justify-content: space-between; gap: 1rem; align-items: start;
      padding: .45rem 0; border-bottom: 1px solid var(--rule); break-inside: avoid; }
    .rule code { color: var(--soft); font-size: .76rem; }
    td code { font-size: .76rem; color: var(--soft); }
    .plain > ul { list-style: disc; padding-inline-start: 1.2rem; columns: auto; }
    td p { margin: 0; }
    time { white-space: nowrap; }

    @media screen { .identity .paper { display: none; } }
    @media (max-width: 40rem) {
      .sheet { padding: 2rem 1.2rem 1.6rem; gap: 1.6rem; }
      .sheet::before { inset: 4px; }
      .sheet h1 { font-size: 1.9rem; }
      .holder .name { font-size: 1.35rem; }
      .figures { grid-template-columns: 1fr; }
      .signers { grid-template-columns: 1fr; gap: 1.4rem; }
      .identity > div { grid-template-columns: 1fr; gap: 0; margin-bottom: .5rem; }
      .check { padding-inline: 1rem; }
    }
    @media print {
      html.certificate { font-size: 9.6pt; }
      /* 297 mm less the margins of the page, and a little for rounding. */
      .sheet { min-height: 266mm; margin: 0 .4mm; break-after: page; padding: 11mm 14mm 9mm;
        gap: 4mm; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
      .rosette { width: 30mm; height: 30mm; margin-bottom: 3mm; }
      .sheet h1 { font-size: 27pt; }
      .check, .check[data-check] { margin-top: 0; border-top: 1px solid var(--rule); }
      .limits { grid-template-columns: repeat(3, 1fr); gap: 0 1.4rem; }
      /* Whoever prints a page that failed sees it on paper. */
      .bar.screen[data-check=invalid] { display: block; }
    }

    """#)
}
