extension English {
  /// The family PAS2060Quantification.
  static let pas2060Quantification: [String: String] = [
    "rule.PAS2060-6-METHOD.title": "The method is recognised and the same for the baseline",
    "rule.PAS2060-6-METHOD.asks":
      "The method is one that the standard presumes, or is justified; it is applied as it "
      + "prescribes, and the baseline was measured with it too.",
    "rule.PAS2060-6-METHOD.reason.recognised": "The method is {0}.",
    "rule.PAS2060-6-METHOD.reason.national":
      "The method is {0}, a national one, where a method of ISO exists.",
    "rule.PAS2060-6-METHOD.reason.to-judge": "The method is {0}. Look at its justification: {1}.",
    "rule.PAS2060-6-METHOD.reason.own-closed":
      "The method {0} is one's own, and is not shown to be reproducible and open to peer review.",
    "rule.PAS2060-6-METHOD.reason.not-applied": "The method {0} was not applied as it prescribes.",
    "rule.PAS2060-6-METHOD.reason.baseline-differs":
      "The footprint is measured with {0}, the baseline with {1}, and it was not measured again.",
    "rule.PAS2060-6-METHOD.change":
      "Take a recognised method, justify it, and measure the baseline with it.",
    "rule.PAS2060-6-PRIMARY.title": "Activity data are primary where practicable",
    "rule.PAS2060-6-PRIMARY.asks":
      "Activity data are primary. Secondary data say why primary ones are not practicable "
      + "and which authority stands behind them.",
    "rule.PAS2060-6-PRIMARY.reason.all-primary": "All data are primary; sources: {0}.",
    "rule.PAS2060-6-PRIMARY.reason.share":
      "Primary data make {0} of the footprint, {1}. Others: {2}.",
    "rule.PAS2060-6-PRIMARY.reason.no-basis":
      "Not stated whether primary, secondary or estimated: {0}.",
    "rule.PAS2060-6-PRIMARY.reason.no-notes": "Secondary data without reason or authority: {0}.",
    "rule.PAS2060-6-PRIMARY.change":
      "Collect primary data, or state why that is not practicable and which authority "
      + "stands behind the others.",
    "rule.PAS2060-6-EF-CURRENT.title": "Emission factors are official and current",
    "rule.PAS2060-6-EF-CURRENT.asks":
      "Each factor names its source, is of the government where there is one, and is close "
      + "in time to the activity.",
    "rule.PAS2060-6-EF-CURRENT.reason.current":
      "All factors name their source and are within {0} years of the activity.",
    "rule.PAS2060-6-EF-CURRENT.reason.old": "More than {1} years from the activity: {0}.",
    "rule.PAS2060-6-EF-CURRENT.reason.no-source": "Factors without a source: {0}.",
    "rule.PAS2060-6-EF-CURRENT.reason.no-year":
      "The year of the factor or of the activity is not stated: {0}.",
    "rule.PAS2060-6-EF-CURRENT.reason.not-government":
      "Not of a government, and not said why: {0}.",
    "rule.PAS2060-6-EF-CURRENT.change":
      "Take a current factor that the government publishes, or say why there is none.",
    "rule.PAS2060-6-UNCERTAINTY.title": "Uncertainty is described",
    "rule.PAS2060-6-UNCERTAINTY.asks":
      "The uncertainty of the footprint and its extent are recorded; words are enough.",
    "rule.PAS2060-6-UNCERTAINTY.reason.in-words": "Uncertainty is described in words.",
    "rule.PAS2060-6-UNCERTAINTY.reason.as-figure": "Uncertainty is stated: {0} %.",
    "rule.PAS2060-6-UNCERTAINTY.change": "Describe the uncertainty and its extent.",
    "rule.PAS2060-6-GROSS.title": "The footprint is told before any offset",
    "rule.PAS2060-6-GROSS.asks":
      "No credit is subtracted from the footprint and no line of it is negative.",
    "rule.PAS2060-6-GROSS.reason.gross": "The footprint is {0}, before any offset.",
    "rule.PAS2060-6-GROSS.reason.netted": "Credits were subtracted: {0}.",
    "rule.PAS2060-6-GROSS.reason.negative-lines": "Lines below zero: {0}, together {1}.",
    "rule.PAS2060-6-GROSS.change": "Report the footprint gross; show offsets and removals apart.",
    "rule.PAS2060-6-SCOPE2-METHOD.title": "The claim says how Scope 2 is counted",
    "rule.PAS2060-6-SCOPE2-METHOD.asks":
      "Scope 2 is stated as location-based or market-based, the same way in the baseline; "
      + "a market-based figure stands beside the location-based one and rests on instruments "
      + "that count.",
    "rule.PAS2060-6-SCOPE2-METHOD.reason.stated": "Scope 2 is {0}.",
    "rule.PAS2060-6-SCOPE2-METHOD.reason.no-energy": "The footprint has no Scope 2.",
    "rule.PAS2060-6-SCOPE2-METHOD.reason.baseline-differs": "Scope 2 is {0}, in the baseline {1}.",
    "rule.PAS2060-6-SCOPE2-METHOD.reason.ruled-out":
      "These instruments fail a quality criterion and do not count: {0}.",
    "rule.PAS2060-6-SCOPE2-METHOD.reason.no-location":
      "The market-based figure stands without a location-based one.",
    "rule.PAS2060-6-SCOPE2-METHOD.change":
      "State the method, use it for the baseline too, and count the electricity of failing "
      + "instruments by residual mix or grid average.",
    "rule.PAS2060-6-BIOGENIC.title": "Biogenic carbon dioxide stands apart",
    "rule.PAS2060-6-BIOGENIC.asks":
      "Biogenic carbon dioxide is reported apart from the scopes; it is neither added in "
      + "nor dropped.",
    "rule.PAS2060-6-BIOGENIC.reason.separate": "Biogenic carbon dioxide apart: {0}.",
    "rule.PAS2060-6-BIOGENIC.reason.none-occurs": "The claim states that there is none.",
    "rule.PAS2060-6-BIOGENIC.reason.summed": "It was added to the footprint.",
    "rule.PAS2060-6-BIOGENIC.reason.dropped": "It was dropped.",
    "rule.PAS2060-6-BIOGENIC.reason.contradiction":
      "The claim states that there is none, but sources have {0}: {1}.",
    "rule.PAS2060-6-BIOGENIC.reason.no-figure":
      "It is said to stand apart, but no source has a figure.",
    "rule.PAS2060-6-BIOGENIC.change": "Report biogenic carbon dioxide apart, with its figure.",
    "rule.PAS2060-6-GWP.title": "Warming potentials are those of 100 years",
    "rule.PAS2060-6-GWP.asks":
      "The set of warming potentials is named and its horizon is 100 years.",
    "rule.PAS2060-6-GWP.reason.hundred-years": "The set is {0}, over 100 years.",
    "rule.PAS2060-6-GWP.reason.other-horizon": "The set is {0}, over {1} years.",
    "rule.PAS2060-6-GWP.change": "Name the set and use its values over 100 years.",
    "rule.PAS2060-6-UNIT.title": "The footprint is stated as an absolute figure with its period",
    "rule.PAS2060-6-UNIT.asks":
      "The footprint is stated in CO2e with its period; that of a product or service also "
      + "for a stated unit. The figure is not below the sum of the sources.",
    "rule.PAS2060-6-UNIT.reason.absolute": "Stated: {0} for {1}.",
    "rule.PAS2060-6-UNIT.reason.absolute-and-unit": "Stated: {0} for {1}; {2} for the unit {3}.",
    "rule.PAS2060-6-UNIT.reason.without-period":
      "Stated: {0}; a footprint by PAS 2050 may lack the period.",
    "rule.PAS2060-6-UNIT.reason.differs":
      "Stated: {0}; the sources that are counted add up to {1}.",
    "rule.PAS2060-6-UNIT.change":
      "State the absolute figure as calculated, the period, and for products the figure for a "
      + "unit.",
    "rule.PAS2060-6-CONFIRM.title": "The methods were applied as they prescribe",
    "rule.PAS2060-6-CONFIRM.asks":
      "It is confirmed in writing that each method was applied as it prescribes: for "
      + "subject, quantification, reduction and offset.",
    "rule.PAS2060-6-CONFIRM.reason.confirmed": "Confirmed for: {0}.",
    "rule.PAS2060-6-CONFIRM.reason.not-confirmed": "Not confirmed for: {0}.",
    "rule.PAS2060-6-CONFIRM.change": "Confirm in writing what is missing.",
  ]
}
