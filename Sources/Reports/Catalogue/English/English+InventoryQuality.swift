extension English {
  /// The family InventoryQuality.
  static let inventoryQuality: [String: String] = [
    "rule.MAP-14064.title": "Every source has its place in ISO 14064-1 and in the scopes",
    "rule.MAP-14064.asks":
      "Each source has a category of Scope 3 where it needs one, and the sub-category of "
      + "ISO 14064-1 agrees with it.",
    "rule.MAP-14064.reason.mapped": "Sources with both places: {0}.",
    "rule.MAP-14064.reason.no-place": "Without a category: {0}.",
    "rule.MAP-14064.reason.contradiction":
      "The sub-category contradicts the scope or category: {0}.",
    "rule.MAP-14064.reason.differs": "Placed otherwise than usual, where verifiers differ: {0}.",
    "rule.MAP-14064.reason.one-way": "Without a sub-category of ISO 14064-1: {0}.",
    "rule.MAP-14064.change": "State category and sub-category for each source.",
    "rule.MAT-14064-1.title": "The criteria of significance are documented",
    "rule.MAT-14064-1.asks":
      "The criteria by which indirect emissions count as significant are documented; the "
      + "standard has no number.",
    "rule.MAT-14064-1.reason.documented": "Criteria: {0}",
    "rule.MAT-14064-1.reason.other-method":
      "The inventory follows {0}, which has no such criteria.",
    "rule.MAT-14064-1.change": "Document the criteria.",
    "rule.VER-MATERIALITY-5.title": "Misstatements are not material",
    "rule.VER-MATERIALITY-5.asks":
      "The sum of the misstatements that verification found is at most the percentage that "
      + "the setting allows.",
    "rule.VER-MATERIALITY-5.reason.immaterial": "Misstatements: {0}, {1} of the footprint.",
    "rule.VER-MATERIALITY-5.reason.material":
      "Misstatements: {0}, {1} of the footprint; allowed are {2}.",
    "rule.VER-MATERIALITY-5.reason.not-verified": "The claim is not verified.",
    "rule.VER-MATERIALITY-5.reason.not-told":
      "The claim is verified, and the misstatements are not told. Look at the statement.",
    "rule.VER-MATERIALITY-5.reason.no-footprint": "The footprint is zero, so no share can be told.",
    "rule.VER-MATERIALITY-5.change": "Correct the misstatements.",
    "rule.UNC-PROP.title": "The stated uncertainty follows from its parts",
    "rule.UNC-PROP.asks":
      "The stated uncertainty is not below what the sources give by error propagation, "
      + "where sources with one factor err together.",
    "rule.UNC-PROP.reason.holds": "Stated: {0} %; the sources give {1} %.",
    "rule.UNC-PROP.reason.computed": "The sources give {0} %.",
    "rule.UNC-PROP.reason.understated": "Stated: {0} %; the sources give {1} %.",
    "rule.UNC-PROP.reason.too-wide":
      "The sources give {0} %, but these are wider than {2} % and a simulation is advised: {1}.",
    "rule.UNC-PROP.reason.incomplete":
      "The stated figure cannot be checked; no uncertainty is stated for: {0}.",
    "rule.UNC-PROP.reason.nothing-stated":
      "No figure is stated, and not every source has an uncertainty.",
    "rule.UNC-PROP.reason.no-footprint": "The footprint is zero, so no share can be told.",
    "rule.UNC-PROP.change":
      "State the uncertainty that the sources give, and complete those without one.",
    "rule.BASE-RECALC.title": "The base year is recalculated when it must be",
    "rule.BASE-RECALC.asks":
      "There is a policy for recalculating the base year. Changes of structure or method, "
      + "errors and outsourcing that are not recalculated stay together below the threshold; "
      + "growth does not count.",
    "rule.BASE-RECALC.reason.kept": "There is a policy, and nothing waits for a recalculation.",
    "rule.BASE-RECALC.reason.below": "Not recalculated: {0}, {1} of the base year, below {2}.",
    "rule.BASE-RECALC.reason.reached":
      "Not recalculated: {0}, {1} of the base year; the threshold is {2}. Changes: {3}.",
    "rule.BASE-RECALC.reason.unknown-effect": "Changes without an effect in figures: {0}.",
    "rule.BASE-RECALC.reason.once": "An event that happens once has no base year.",
    "rule.BASE-RECALC.change": "Write the policy, and recalculate the base year for the changes.",
    "rule.BASE-HK-SHIFT.title": "The baseline is one of the years that the scheme allows",
    "rule.BASE-HK-SHIFT.asks":
      "Under the carbon reduction certificate of Hong Kong, one of the past three years "
      + "may be the baseline.",
    "rule.BASE-HK-SHIFT.reason.not-this-scheme": "The claim does not use this scheme.",
    "rule.BASE-HK-SHIFT.reason.own-year": "The baseline is the scheme's own year, {0}.",
    "rule.BASE-HK-SHIFT.reason.shifted": "The baseline is {0}, up to three years before {1}.",
    "rule.BASE-HK-SHIFT.reason.too-early": "The baseline is {0}, more than three years before {1}.",
    "rule.BASE-HK-SHIFT.reason.later": "The baseline is {0}, later than {1}.",
    "rule.BASE-HK-SHIFT.change": "Choose one of the past three years.",
    "rule.S2-36C-GROSS.title": "A net target has its gross target beside it",
    "rule.S2-36C-GROSS.asks": "Who states a net target of emissions states the gross target too.",
    "rule.S2-36C-GROSS.reason.gross-beside-net": "Gross and net target are both stated.",
    "rule.S2-36C-GROSS.reason.net-alone": "The net target stands without a gross target.",
    "rule.S2-36C-GROSS.reason.no-net-target": "No net target is stated.",
    "rule.S2-36C-GROSS.change": "State the gross target.",
    "rule.CLAIM-EU-PRODUCT.title": "Claims on products in the European Union",
    "rule.CLAIM-EU-PRODUCT.asks":
      "From 27 September 2026 on, the law of the European Union restricts claims of neutrality "
      + "about products that rest on offsets.",
    "rule.CLAIM-EU-PRODUCT.reason.other-markets":
      "The markets of the claim are outside the Union: {0}.",
    "rule.CLAIM-EU-PRODUCT.reason.before": "Claimed on {0}; the directive applies from {1}.",
    "rule.CLAIM-EU-PRODUCT.reason.legal-review":
      "Markets in the Union: {0}. Claimed on {1}; the directive applies from {2}. Have a "
      + "lawyer look at it.",
    "rule.CLAIM-EU-PRODUCT.change":
      "Have the claim reviewed by a lawyer, or do not make it in the Union.",
  ]
}
