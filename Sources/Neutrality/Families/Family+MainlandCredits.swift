extension Family {
  /// PHCER, CCER and green certificates.
  static let mainlandCredits: [Rule] = [
    .phcerLegal,
    .phcerReuse,
    .phcerUnderPAS,
    .ccerGreenCertificate,
    .ccerWindow,
    .ccerForNeutrality,
  ]
}
