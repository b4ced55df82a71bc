extension English {
  /// The family PAS2060Subject.
  static let pas2060Subject: [String: String] = [
    "rule.PAS2060-5-SCOPE12-COMPLETE.title": "All of Scope 1 and 2 is counted",
    "rule.PAS2060-5-SCOPE12-COMPLETE.asks":
      "Every source of Scope 1 and Scope 2 within the boundary is in the footprint.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.complete":
      "Sources of Scope 1 and 2 counted: {0}; left out: none.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.left-out":
      "Left out of Scope 1 and 2: {0}; estimated together {1}.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.reason.de-minimis":
      "Left out of Scope 1 and 2, each family below 1 %: {0}; together {1}. The setting "
      + "allows it; disclose it.",
    "rule.PAS2060-5-SCOPE12-COMPLETE.change": "Count the sources that are left out.",
    "rule.PAS2060-5-SCOPE3-1PCT.title": "No Scope 3 source of 1 % or more is left out",
    "rule.PAS2060-5-SCOPE3-1PCT.asks":
      "What is left out of Scope 3 is below 1 % of the total, by family of sources, unless "
      + "it is shown that it cannot be counted with reasonable means. Slices of one source "
      + "are added up.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.none-left-out": "Nothing of Scope 3 is left out.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.below":
      "The largest family left out is {0}: {1}, {2} of the total.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.above":
      "Left out is {0}: {1}, {2} of the total, in {3}. No document shows why.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.shown-infeasible":
      "Left out is {0}, {1} of the total. Look at what shows that it cannot be counted: "
      + "{2}.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-estimate": "Left out without an estimate: {0}.",
    "rule.PAS2060-5-SCOPE3-1PCT.reason.no-footprint":
      "The footprint is zero, so no share can be told.",
    "rule.PAS2060-5-SCOPE3-1PCT.change":
      "Count the family, or give the document that shows why it cannot be counted.",
    "rule.PAS2060-5-COVERAGE-95.title": "At least 95 % is counted",
    "rule.PAS2060-5-COVERAGE-95.asks":
      "At least 95 % of all emissions are counted. Where one source makes more than half "
      + "of them, at least 95 % of the rest are counted too.",
    "rule.PAS2060-5-COVERAGE-95.reason.covered": "{0} of all emissions are counted.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-covered":
      "{0} makes {1} of the total; of the rest {2} are counted.",
    "rule.PAS2060-5-COVERAGE-95.reason.below": "Only {0} are counted: {1} of {2}.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-below":
      "{0} makes {1} of the total; of the rest only {2} are counted: {3} of {4}.",
    "rule.PAS2060-5-COVERAGE-95.reason.at-limit":
      "Exactly {0} are counted, which is the limit itself.",
    "rule.PAS2060-5-COVERAGE-95.reason.rest-at-limit":
      "{0} makes {1} of the total; of the rest exactly {2} are counted, which is the limit "
      + "itself.",
    "rule.PAS2060-5-COVERAGE-95.reason.no-estimate":
      "Left out without an estimate: {0}. The coverage is at most {1}.",
    "rule.PAS2060-5-COVERAGE-95.reason.no-footprint":
      "The footprint is zero, so no coverage can be told.",
    "rule.PAS2060-5-COVERAGE-95.change":
      "Count more of what is left out, and estimate what is left out without a figure.",
  ]
}
