/// The shape of a claim, member by member: what a verifier demands and what the documentation lists.
package enum ClaimShape {
  /// The member `credentialSubject`.
  package static let subject = DocumentShape.object([
    .member("type", .list(.word([ClaimContents.type])), "always the same word"),
    .member("profile", .word([ClaimContents.profile]), "the version of the format"),
    .member(
      "claimClass", .word(ClaimClass.allCases.map(\.rawValue)), "what the claim asserts"),
    .member("judgedOn", .day, "the day on which deadlines were judged"),
    .member("encoding", .text, "how the tables of activity data are saved"),
    .member("ruleProfile", ruleProfile, "the rules it was judged under"),
    .member("subject", about, "what the claim is about"),
    .member("period", period, "the application period"),
    .member("inventory", inventory, "the emissions, gross"),
    .member("factorDataset", factors, "the emission factors that were used"),
    .member("offsets", .list(offset), "the credits of the claim, by block"),
    .member("offsetKg", .count, "kg CO2e of the retired ones"),
    .member("residualKg", .decimal, "kg CO2e that no retired credit balances"),
    .member("verdicts", .list(verdict), "what each rule of the profile said"),
    .member("overall", .word(verdicts), "the verdict on the whole"),
    .member("reviewerDecisions", .list(decision), "decisions of persons on evidence"),
    .member("engine", engine, "what calculated it"),
    .optional("supersedes", reference, "the claim that this one takes the place of"),
  ])

  /// A list of files by digest.
  package static let resources = DocumentShape.list(
    .object([
      .member("id", .text, "a URN of the file"),
      .member("name", .text, "its path in the bundle"),
      .member("mediaType", .text, "what kind of file it is"),
      .member("digestSRI", .integrity, "its SHA-384"),
    ]))

  /// Who signs.
  package static let issuer = DocumentShape.object([
    .member("id", .text, "the DID of the issuer"),
    .member("name", .text, "the name of the issuer"),
  ])

  /// Where the status of a claim is looked up.
  package static let status = DocumentShape.object([
    .member("type", .word([statusType]), "always the same word"),
    .member("ledger", .text, "the origin of the ledger that has a revocation"),
  ])
  /// The type of the status.
  package static let statusType = "CarbonClaimLedgerStatus"

  private static let verdicts = ["PASS", "WARN", "FAIL", "PENDING", "EVIDENCE", "NA"]

  static let period = DocumentShape.object([
    .member("from", .day, "the first day"), .member("to", .day, "the last day"),
  ])

  static let reference = DocumentShape.object([
    .member("id", .text, "the id of the document"),
    .member("digest", .digest, "the SHA-256 of its bytes"),
  ])

  private static let ruleProfile = DocumentShape.object([
    .member("id", .text, "the profile"),
    .member("version", .count, "its version"),
    .member("standard", .text, "the standard"),
    .member("digest", .digest, "the SHA-256 of rules/rules.json"),
  ])

  private static let about = DocumentShape.object([
    .member("kind", .text, "facility, site, organisation, event ..."),
    .member("name", .text, "its name"),
    .optional("entity", .text, "who makes the claim"),
    .optional("boundary", .text, "the boundary in words"),
    .member("approach", .text, "how the organisational boundary was drawn"),
    .optional("functions", .text, "what it does"),
  ])

  private static let inventory = DocumentShape.object([
    .member("scope2Basis", .word(["location", "market"]), "the Scope 2 figure in totalKg"),
    .member("totalKg", .decimal, "kg CO2e, Scopes 1 to 3"),
    .member("totalLocationKg", .decimal, "the same, location-based"),
    .member("totalMarketKg", .decimal, "the same, market-based"),
    .member(
      "byScope",
      .list(
        .object([
          .member("scope", .word(["1", "2-location", "2-market", "3"]), "the scope"),
          .member("kg", .decimal, "kg CO2e"),
        ])), "by scope"),
    .member(
      "byCategory",
      .list(
        .object([
          .member("scope", .count, "the scope"),
          .optional("category", .count, "the category of Scope 3"),
          .member("kg", .decimal, "kg CO2e, location-based in Scope 2"),
        ])), "by category"),
    .member(
      "byGas",
      .list(
        .object([
          .member("gas", .text, "the gas"),
          .member("basket", .word(["scopes", "biogenic", "outside-kyoto"]), "where it counts"),
          .member("massKg", .decimal, "kg of the gas"),
          .member("kg", .decimal, "kg CO2e"),
        ])), "by gas"),
    .member("biogenicCO2Kg", .decimal, "kg CO2 of biogenic origin, beside the scopes"),
    .member("outsideKyotoKg", .decimal, "kg CO2e of other gases, beside the scopes"),
    .member("gwp", .text, "the GWP set"),
    .member("framework", .text, "the framework"),
    .member(
      "rows",
      .object([
        .member("read", .count, "read"), .member("accepted", .count, "in the lines"),
        .member("rejected", .count, "left out"),
      ]), "rows of activity data"),
    .member("lineCount", .count, "lines of the inventory"),
    .member("linesDigest", .digest, "the SHA-256 of results/lines.csv"),
  ])

  private static let factors = DocumentShape.object([
    .member("version", .text, "the version of the published set"),
    .member("digest", .digest, "its SHA-256"),
    .optional("userDigest", .digest, "the SHA-256 of the user's own tables"),
    .member(
      "rowsUsed",
      .list(
        .object([
          .member("id", .text, "the row"), .member("value", .text, "as published"),
          .member("unit", .text, "its unit"), .member("source", .text, "its source"),
          .optional("grade", .word(["A", "B", "C", "D"]), "its grade"),
          .optional("users", .flag, "whether it is the user's own"),
        ])), "the rows that were used"),
  ])

  private static let offset = DocumentShape.object([
    .member("programme", .text, "the programme"),
    .optional("project", .text, "the project"),
    .optional("vintage", period, "the vintage"),
    .member("block", .text, "the batch"),
    .member("first", .ordinal, "the first unit"), .member("last", .ordinal, "the last unit"),
    .member("serial", .text, "the serial number as the registry prints it"),
    .member("kg", .count, "kg CO2e"),
    .member("state", .text, "its state in the ledger"),
    .optional("retiredOn", .day, "the day of retirement"),
    .optional("beneficiary", .text, "for whom"), .optional("purpose", .text, "for what"),
    .optional("evidence", .digest, "the SHA-256 of the document that shows it"),
    .member(
      "ledger",
      .object([
        .member("origin", .text, "the ledger"), .member("index", .count, "the entry"),
      ]), "where it is recorded"),
  ])

  private static let verdict = DocumentShape.object([
    .member("rule", .text, "the rule"),
    .member("verdict", .word(verdicts), "what it said"),
    .optional("clause", .text, "the clause of the standard"),
    .member("observed", .texts, "what it saw"),
    .optional("limit", .text, "the limit"),
    .optional("due", .day, "the deadline"),
    .optional("refs", .list(.text), "the sources, credits and documents it rests on"),
  ])

  private static let decision = DocumentShape.object([
    .member("rule", .text, "the rule"), .optional("by", .text, "who decided"),
    .member("on", .day, "when"), .optional("note", .text, "why"),
    .optional("digest", .text, "the document that was looked at"),
    .member("accepts", .flag, "whether it shows what the rule asks"),
  ])

  private static let engine = DocumentShape.object([
    .member("name", .text, "the program"), .member("version", .text, "its version"),
    .member("rounding", .text, "how figures were rounded"),
  ])
}
