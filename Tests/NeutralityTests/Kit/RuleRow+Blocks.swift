import Neutrality
import Quantities

extension RuleRow {
  /// Credits with any of their facts, parted by commas: `A full`, `B programme=VCS kg=10`.
  ///
  /// After the name come words `what=value`; `-` is a value that is not known, `_` stands for a
  /// space and `+` parts the members of a list. Without `full` nothing is known but a tonne that is
  /// retired; with it the block is without a fault.
  func blocks(_ column: String) throws -> [CreditSummary] {
    try list(column).map { text in
      var words = text.split(separator: " ").map(String.init)
      let id = words.removeFirst()
      var credit =
        words.first == "full"
        ? try Samples.soundCredit(id) : CreditSummary(id, kg: 1000, state: .retired)
      if words.first == "full" { words.removeFirst() }
      for word in words {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw Mistake(description: "\(name): `\(word)`") }
        let value = parts[1] == "-" ? nil : parts[1].replacing("_", with: " ")
        guard
          try Self.setNumber(&credit, parts[0], value) || Self.setDay(&credit, parts[0], value)
            || Self.setFlag(&credit, parts[0], value) || Self.setChoice(&credit, parts[0], value)
            || Self.setText(&credit, parts[0], value) || Self.setList(&credit, parts[0], value)
        else { throw Mistake(description: "\(name): `\(word)` is no fact of a credit") }
      }
      return credit
    }
  }

  private static func setNumber(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    let number = value.flatMap { Int($0) }
    switch what {
    case "kg": credit.kg = number ?? 0
    case "units": credit.units = number
    case "spans": credit.serialUnits = number
    case "numbers":
      // `scope/first/last`
      let parts = (value ?? "").split(separator: "/").map(String.init)
      credit.numbers = UnitNumbers(
        parts[0], from: try ExactDecimal(parsing: parts[1]), to: try ExactDecimal(parsing: parts[2])
      )
    case "shared":
      // `claim/kg of the retirement/kg of the others/split or whole`
      let parts = (value ?? "").split(separator: "/").map(String.init)
      credit.sharedRetirement = SharedRetirement {
        $0.claims = [parts[0]]
        $0.kg = Int(parts[1])
        $0.otherKg = Int(parts[2])
        $0.isSplit = parts[3] == "split"
      }
    default: return false
    }
    return true
  }

  private static func setDay(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    let names = ["retired", "issued", "registered", "impaired", "vintage", "for-period"]
    guard names.contains(what) else { return false }
    let days = try (value ?? "").split(separator: "/").map { try CalendarDate(parsing: String($0)) }
    let period = days.count == 2 ? Period(from: days[0], to: days[1]) : nil
    switch what {
    case "retired": credit.retiredOn = days.first
    case "issued": credit.issuedOn = days.first
    case "registered": credit.registeredOn = days.first
    case "impaired": credit.impairedOn = days.first
    case "vintage": credit.vintage = period
    default: credit.purposePeriod = period
    }
    return true
  }

  private static func setFlag(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    let flag = value.map { $0 == "yes" }
    if let value, !["yes", "no"].contains(value) { return false }
    switch what {
    case "outside": credit.project.isOutsideSubject = flag
    case "verified": credit.project.isVerified = flag
    case "forward": credit.isForward = flag
    case "reversible": credit.isReversible = flag
    case "buffer": credit.hasBuffer = flag
    case "year": credit.isVintageYear = flag
    case "origin-cancelled": credit.isOriginCancelled = flag
    case "green": credit.hasGreenCertificate = flag
    default: return false
    }
    return true
  }

  private static func setChoice(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    switch what {
    case "state": credit.state = try named(value) ?? .held
    case "status": credit.project.status = try named(value)
    case "approval": credit.project.approval = try named(value)
    case "record": credit.record = try named(value)
    case "match": credit.beneficiaryMatch = try named(value)
    case "adjustment": credit.adjustment = try named(value)
    case "mitigation": credit.mitigation = try named(value)
    default: return false
    }
    return true
  }

  private static func named<Choice: RawRepresentable<String>>(
    _ value: String?
  ) throws -> Choice? {
    guard let value else { return nil }
    guard let choice = Choice(rawValue: value) else {
      throw Mistake(description: "`\(value)` is no \(Choice.self)")
    }
    return choice
  }

  private static func setText(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    switch what {
    case "programme": credit.programme = value
    case "project": (credit.project.id, credit.project.name) = (value, value)
    case "country": credit.project.country = value
    case "technology": credit.project.technology = value
    case "description": credit.project.descriptionURL = value
    case "methodology": credit.project.methodologyURL = value
    case "validation": credit.project.validationURL = value
    case "verification": credit.project.verificationURL = value
    case "serial": credit.serial = value
    case "url": credit.registryURL = value
    case "purpose": credit.purpose = value
    case "beneficiary": credit.beneficiary = value
    case "from": credit.convertedFrom = value
    case "replaced": credit.replacedBy = value
    case "letter": credit.intermediaryLetter = document(value)
    case "proof": credit.evidence = document(value)
    default: return false
    }
    return true
  }

  private static func setList(
    _ credit: inout CreditSummary, _ what: String, _ value: String?
  ) throws -> Bool {
    let texts = (value ?? "").split(separator: "+").map(String.init)
    switch what {
    case "overlaps": credit.overlaps = texts
    case "uses": credit.otherUses = texts
    case "labels": credit.labels = texts
    case "stated": credit.statedLabels = texts
    case "authorised":
      // `purpose/adjustment/insured`, of which the later ones may be left out.
      let parts = (value ?? "").split(separator: "/").map(String.init)
      credit.authorisations = [
        AuthorisationSummary {
          $0.purpose = parts.first
          $0.adjustment = parts.dropFirst().first.flatMap { AdjustmentState(rawValue: $0) }
          $0.hasInsurance = parts.contains("insured")
        }
      ]
    default: return false
    }
    return true
  }

  private static func document(_ name: String?) -> DocumentReference? {
    name.map { DocumentReference($0, digest: Samples.digest($0)) }
  }
}

extension Samples {
  /// A block without a fault: one tonne of Gold Standard, retired for Lan and for 2024.
  static func soundCredit(_ id: String) throws -> CreditSummary {
    try CreditSummary { credit in
      (credit.id, credit.programme, credit.kg, credit.state) = (id, "GS", 1000, .retired)
      credit.project.id = "GS1"
      credit.project.country = "CN"
      credit.project.status = .registered
      credit.project.isOutsideSubject = true
      credit.project.isVerified = true
      credit.project.descriptionURL = "https://registry.example/description"
      credit.project.methodologyURL = "https://registry.example/methodology"
      credit.project.validationURL = "https://registry.example/validation"
      credit.project.verificationURL = "https://registry.example/verification"
      credit.vintage = year(2022)
      credit.issuedOn = try day("2023-05-02")
      credit.retiredOn = try day("2025-03-15")
      credit.serial = "S-\(id)"
      (credit.units, credit.serialUnits) = (1, 1)
      credit.record = .registry
      credit.registryURL = "https://registry.example/retirement"
      credit.evidence = DocumentReference("proof", digest: digest("proof"))
      (credit.isReversible, credit.mitigation) = (false, .reduction)
      credit.adjustment = .applied
      (credit.beneficiary, credit.beneficiaryMatch) = ("Lan", .entity)
      (credit.purpose, credit.purposePeriod) = ("Voluntary, for Lan, 2024", year(2024))
    }
  }
}
