extension Family {
  /// ISO 14068-1 without its clause 11.
  static let iso14068: [Rule] = [
    .iso14068ScopeSubject,
    .iso14068Steps,
    .iso14068Commit,
    .iso14068QuantOrg,
    .iso14068QuantProd,
    .iso14068Scope2,
    .iso14068Baseline,
    .iso14068Pathway,
    .iso14068Plan13,
    .iso14068Hierarchy,
    .iso14068NoHistoric,
    .iso14068UnabatedResidual,
    .iso14068RemovalsForResidual,
    .iso14068InBoundaryReversal,
    .iso14068ClaimTime,
    .iso14068Report,
    .iso14068Verify,
    .iso14068Continual,
  ]
}
