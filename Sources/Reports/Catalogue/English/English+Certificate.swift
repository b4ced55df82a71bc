extension English {
  /// The words of the page of a claim.
  static let certificate: [String: String] = [
    "page.certificate.signed": "Signed claim",
    "page.certificate.claim": "Greenhouse gas claim",
    "page.certificate.subject": "A claim about",
    "page.certificate.period": "Period",
    "page.certificate.gross": "Gross emissions",
    "page.certificate.retired": "Credits retired",
    "page.certificate.residual": "Emissions not offset",
    "page.certificate.note": "Gross figures in whole kilograms: credits never reduce them.",
    "page.certificate.verdict": "Overall verdict",
    "page.certificate.kg": "kg CO2e",
    "page.certificate.claimant": "Signed by the claimant",
    "page.certificate.certifier": "Certifier",
    "page.certificate.uncertified":
      "No certifier has signed for this claim: it is the claimant's own.",
    "page.certificate.assurance": "Assurance:",
    "page.certificate.recomputation": "Recomputed:",
    "page.certificate.conforming": "rules met:",
    "page.certificate.not-conforming": "rules not met:",
    "page.certificate.entity": "Claimed by",
    "page.certificate.boundary": "Boundary",
    "page.certificate.exact": "Exact figures",
    "page.certificate.basis": "The total holds Scope 2",
    "page.certificate.limits": "What the certifier did not look at",
    "page.certificate.valid": "Valid",
    "page.certificate.unlimited": "no end stated",
    "page.certificate.number": "Claim",
    "page.certificate.digest": "Digest",
    "page.certificate.offsets": "Credits",
    "page.certificate.no-offsets": "This claim rests on no credits.",
    "page.certificate.programme": "Programme and project",
    "page.certificate.vintage": "Vintage",
    "page.certificate.serial": "Serial numbers",
    "page.certificate.retired-on": "State",
    "page.certificate.rules": "Rules and verdicts",
    "page.certificate.self-check": "Self-check",
    "page.certificate.key": "Key of the claimant",
    "page.certificate.certifier-key": "Key of the certifier",
    "page.certificate.proves": "What this shows",
    "page.certificate.proves-text":
      "That the holder of the key signed the claim in this page, that nothing in it changed "
      + "since, and that the page shows the figures of the claim.",
    "page.certificate.proves-not": "What it does not show",
    "page.certificate.proves-not-text":
      "A page that checks itself proves nothing about the page: whoever forges it forges "
      + "the check too. Nor does it show whose key this is, that the figures are right, or "
      + "that the credits are not used elsewhere.",
    "page.certificate.compare": "How to be sure",
    "page.certificate.compare-text":
      "Compare the key with one that you got elsewhere, from the claimant directly or a "
      + "list that you trust; or ask for the bundle and recompute every figure with",
    "page.certificate.paper":
      "Paper cannot be checked. Ask the claimant for the bundle of this claim, compare the "
      + "digest, and verify it with baycarbon claim verify.",
    "page.class.disclosure": "Carbon footprint disclosed",
    "page.class.commitment": "Commitment to carbon neutrality",
    "page.class.peak": "Carbon peak reached",
    "page.class.achieved": "Carbon neutrality achieved",
    "page.scope.1": "Scope 1",
    "page.scope.2-location": "Scope 2, location-based",
    "page.scope.2-market": "Scope 2, market-based",
    "page.scope.3": "Scope 3",
    "page.basis.location": "location-based.",
    "page.basis.market": "market-based.",
    "page.assurance.reasonable": "reasonable",
    "page.assurance.limited": "limited",
    "page.recomputation.match": "the figures match",
    "page.recomputation.differs": "the figures differ",
  ]
}
