import Neutrality
import OffsetLedger
import Quantities

/// The credits of a claim as rules look at them, from what a ledger knows.
enum ClaimCredits {
  /// A block as rules see it; whose name the beneficiary is stays open.
  static func summary(_ record: CreditRecord) -> CreditSummary {
    let (units, facts) = (record.block.units, record.deposit.facts)
    return CreditSummary {
      $0.id = "\(units.programme.rawValue)/\(record.serial)"
      $0.programme = units.programme.rawValue
      $0.project = project(facts)
      $0.vintage = facts.vintage?.period
      $0.isVintageYear = facts.vintage.map { $0.precision == .year }
      $0.numbers = numbers(record)
      $0.kg = units.kilograms
      $0.serial = record.serial
      $0.units = units.range.count
      // Of an identifier without numbers the ledger numbers the units itself.
      $0.serialUnits = units.programme.isOpaque ? nil : units.range.count
      $0.issuedOn = facts.issuedOn
      $0.retiredOn = record.retirement?.on
      $0.state = CreditSummary.State(rawValue: record.block.state.rawValue) ?? .suspended
      $0.beneficiary = record.retirement?.beneficiary
      $0.purpose = record.retirement?.purpose
      $0.evidence = record.evidence.map {
        DocumentReference($0.document ?? "evidence", digest: $0.digest.description)
      }
      $0.isReversible = facts.isReversible
      $0.mitigation = facts.mitigation.flatMap {
        CreditSummary.Mitigation(rawValue: $0.rawValue)
      }
      // The ledger takes no serial of units ahead of issuance; contracted ones are.
      $0.isForward = record.block.state == .contracted
      $0.labels = facts.labels
      $0.authorisations = facts.authorisations.map(authorisation)
      if record.block.state == .impaired { $0.impairedOn = record.changedAt.date }
    }
  }

  /// The numbers of the units in the scope of their programme; nil for numbers that are too long to
  /// be compared as decimals, whose blocks the ledger keeps apart.
  private static func numbers(_ record: CreditRecord) -> UnitNumbers? {
    guard let first = try? ExactDecimal(parsing: record.block.units.range.first.digits),
      let last = try? ExactDecimal(parsing: record.block.units.range.last.digits)
    else { return nil }
    return UnitNumbers(record.block.scope, from: first, to: last)
  }

  private static func project(_ facts: CreditFacts) -> ProjectSummary {
    ProjectSummary {
      $0.id = facts.project
      $0.name = facts.projectName
      $0.methodology = facts.methodology
      $0.country = facts.country
    }
  }

  private static func authorisation(_ authorisation: Authorisation) -> AuthorisationSummary {
    AuthorisationSummary {
      $0.purpose = authorisation.purpose
      $0.letterOn = authorisation.letterDate
      $0.adjustment =
        switch authorisation.adjusted {
        case .yes: .applied
        case .no: AdjustmentState.none
        case .pending: .authorisedPending
        }
    }
  }
}
