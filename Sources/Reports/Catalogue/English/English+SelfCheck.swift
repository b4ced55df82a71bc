extension English {
  /// What the self-check of a page says.
  static let selfCheck: [String: String] = [
    "page.check.off": "Not checked: scripts are switched off here.",
    "page.check.valid": "The signature is valid, and this page shows what was signed.",
    "page.check.invalid": "INVALID: do not rely on this page.",
    "page.check.unchecked": "Not checked: the signature could not be verified here.",
    "page.check.canonical": "The document has its one canonical form",
    "page.check.digest": "The digest shown is that of the claim",
    "page.check.proof": "One proof, of the kind eddsa-jcs-2022",
    "page.check.key": "An ordinary Ed25519 key, that of the issuer",
    "page.check.signature": "The signature fits the document and the key",
    "page.check.figures": "All {0} values shown are those that were signed",
    "page.check.certificate": "Certificate: {0}",
    "page.check.certificate-claim": "The certificate is about this claim, by somebody else",
    "page.check.no-engine":
      "This browser offers no Ed25519 here. A current browser does, for a page opened from "
      + "a file or over https.",
    "page.check.differs": "{0}: shown is {1}, signed is {2}",
    "page.check.missing": "nothing",
    "page.check.broken": "The document cannot be read",
    "page.check.early": "By the clock of this device the claim is not valid yet.",
    "page.check.current": "By the clock of this device the claim is in its period of validity.",
    "page.check.expired":
      "By the clock of this device the period of validity has ended: the claim was valid "
      + "then.",
  ]
}
