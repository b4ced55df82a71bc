extension English {
  /// The family Scope2Quality.
  static let scope2Quality: [String: String] = [
    "rule.S2Q-1-CLAIM.title": "Instruments convey the attribute of the electricity",
    "rule.S2Q-1-CLAIM.asks":
      "Each certificate or contract conveys the attribute or emission rate of the "
      + "electricity. Electricity under a feed-in tariff has given it to the power company.",
    "rule.S2Q-1-CLAIM.reason.conveyed": "Instruments that convey it: {0}.",
    "rule.S2Q-1-CLAIM.reason.fed-in":
      "The attribute belongs to the power company, by the feed-in tariff: {0}.",
    "rule.S2Q-1-CLAIM.reason.not-conveyed": "Not shown to convey the attribute: {0}.",
    "rule.S2Q-1-CLAIM.change":
      "Take an instrument that conveys the attribute, or count the electricity by residual "
      + "mix or grid average.",
    "rule.S2Q-2-UNIQUE.title": "Nobody else claims the same electricity",
    "rule.S2Q-2-UNIQUE.asks":
      "Each instrument is the only one that carries the claim for its electricity.",
    "rule.S2Q-2-UNIQUE.reason.unique": "Instruments that are the only claim: {0}.",
    "rule.S2Q-2-UNIQUE.reason.duplicates":
      "More than one claim for the same electricity: {0}. The others: {1}.",
    "rule.S2Q-2-UNIQUE.reason.not-shown": "Not shown to be the only claim: {0}.",
    "rule.S2Q-2-UNIQUE.change": "Show that no other claim exists, or take the instrument out.",
    "rule.S2Q-3-RETIRED.title": "Instruments are retired for the entity",
    "rule.S2Q-3-RETIRED.asks":
      "Each instrument is tracked and was redeemed, retired or cancelled by the entity or for it.",
    "rule.S2Q-3-RETIRED.reason.retired": "Instruments retired: {0}.",
    "rule.S2Q-3-RETIRED.reason.not-retired": "Not shown to be retired: {0}.",
    "rule.S2Q-3-RETIRED.change": "Have the instruments retired in the entity's name.",
    "rule.S2Q-4-VINTAGE.title": "The electricity was produced near the time of its use",
    "rule.S2Q-4-VINTAGE.asks":
      "The electricity was produced within the months that the settings allow before and "
      + "after the period of use.",
    "rule.S2Q-4-VINTAGE.reason.near":
      "All was produced from {0} months before to {1} months after the period.",
    "rule.S2Q-4-VINTAGE.reason.by-statement":
      "The certificates show no month; the power company's yearly statement is attached: {0}.",
    "rule.S2Q-4-VINTAGE.reason.early":
      "Green certificates from before the window, used within their {1} months: {0}.",
    "rule.S2Q-4-VINTAGE.reason.outside":
      "Not from {1} months before to {2} months after the period: {0}.",
    "rule.S2Q-4-VINTAGE.reason.lapsed":
      "Green certificates used later than {1} months after production: {0}.",
    "rule.S2Q-4-VINTAGE.reason.not-shown": "No time of production, or none of use: {0}.",
    "rule.S2Q-4-VINTAGE.reason.no-month":
      "The certificates show no month and no statement of the power company is attached: {0}.",
    "rule.S2Q-4-VINTAGE.change":
      "Take instruments of the period, or attach the power company's statement.",
    "rule.S2Q-5-MARKET.title": "Instruments are of the market of consumption",
    "rule.S2Q-5-MARKET.asks":
      "Each instrument is of the market in which the electricity is used. Hong Kong and "
      + "the mainland are two markets.",
    "rule.S2Q-5-MARKET.reason.same": "All instruments are of the market of use: {0}.",
    "rule.S2Q-5-MARKET.reason.other": "Of another market: {0}. Market and meter: {1}.",
    "rule.S2Q-5-MARKET.reason.not-shown":
      "The market of the instrument or of the meter is not stated: {0}.",
    "rule.S2Q-5-MARKET.reason.mainland": "Mainland instruments for a meter in Hong Kong: {0}.",
    "rule.S2Q-5-MARKET.change": "Take instruments of the market of use.",
    "rule.S2Q-6-SUPPLIER.title": "A supplier's rate leaves out what was sold as certificates",
    "rule.S2Q-6-SUPPLIER.asks":
      "A supplier's emission rate is of the mix that was delivered, without certificates "
      + "sold to others.",
    "rule.S2Q-6-SUPPLIER.reason.to-judge":
      "Suppliers' rates: {0}. Look at how they were calculated.",
    "rule.S2Q-6-SUPPLIER.reason.not-shown": "Not shown to leave out sold certificates: {0}.",
    "rule.S2Q-6-SUPPLIER.change": "Get the supplier's calculation and let a reviewer decide.",
    "rule.S2Q-7-PPA.title": "A contract hands the claim over",
    "rule.S2Q-7-PPA.asks": "A direct contract transfers the claim, and nobody else holds it.",
    "rule.S2Q-7-PPA.reason.to-judge":
      "Contracts: {0}. Look at the clause that transfers the claim.",
    "rule.S2Q-7-PPA.reason.not-shown": "Not shown to transfer the claim: {0}.",
    "rule.S2Q-7-PPA.change": "Have the contract transfer the claim and let a reviewer decide.",
    "rule.S2Q-8-RESIDUAL.title": "The rest takes the residual mix, or there is none",
    "rule.S2Q-8-RESIDUAL.asks":
      "What no instrument covers takes the residual mix, or the claim discloses that there "
      + "is none.",
    "rule.S2Q-8-RESIDUAL.reason.mix-used": "The residual mix is used for the rest.",
    "rule.S2Q-8-RESIDUAL.reason.absence-disclosed":
      "The claim discloses that there is no residual mix.",
    "rule.S2Q-8-RESIDUAL.change":
      "Use the residual mix for the rest, or disclose that there is none.",
    "rule.S2Q-DUAL.title": "Scope 2 is told both ways",
    "rule.S2Q-DUAL.asks":
      "Where instruments exist, the location-based and the market-based figure are both reported.",
    "rule.S2Q-DUAL.reason.both": "Location-based {0}, market-based {1}.",
    "rule.S2Q-DUAL.reason.one-way": "This figure is missing: {0}.",
    "rule.S2Q-DUAL.reason.one-way-other-method":
      "This figure is missing: {0}. The method is {1}, not the GHG Protocol.",
    "rule.S2Q-DUAL.change": "Report both figures.",
    "rule.S2Q-HIERARCHY.title": "The best factor for electricity is used",
    "rule.S2Q-HIERARCHY.asks":
      "The residual mix goes before the grid average, a factor of the part of the country "
      + "before a national one; the recommended disclosures are made.",
    "rule.S2Q-HIERARCHY.reason.in-order": "The order is kept and the disclosures are made.",
    "rule.S2Q-HIERARCHY.reason.no-energy": "The footprint has no Scope 2.",
    "rule.S2Q-HIERARCHY.reason.average-despite-mix":
      "Grid average is used although there is a residual mix: {0}.",
    "rule.S2Q-HIERARCHY.reason.national-despite-part":
      "A national factor is used although there is one for the part of the country.",
    "rule.S2Q-HIERARCHY.reason.not-told": "Not told: {0}.",
    "rule.S2Q-HIERARCHY.change": "Use the better factor, and tell what is missing.",
  ]
}
