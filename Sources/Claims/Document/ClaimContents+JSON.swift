import Quantities
import StrictJSON

extension ClaimContents {
  /// The type of the subject of a claim.
  package static let type = "CarbonClaim"
  /// The version of the format.
  package static let profile = "baycarbon/claim/1"

  /// The member `credentialSubject` of the claim.
  package var json: JSONOutput {
    .present([
      ("type", [.string(Self.type)]), ("profile", .string(Self.profile)),
      ("claimClass", .string(claimClass.rawValue)), ("judgedOn", .day(judgedOn)),
      ("encoding", .string(encoding)),
      ("ruleProfile", ruleProfile.json), ("subject", subject.json),
      ("period", .period(period)), ("inventory", inventory.json),
      ("factorDataset", factors.json),
      ("offsets", .array(offsets.map(\.json))),
      ("offsetKg", .integer(offsetKg)), ("residualKg", .decimal(residualKg)),
      ("verdicts", .array(verdicts.map(\.json))), ("overall", .string(overall)),
      ("reviewerDecisions", .array(decisions.map(\.json))), ("engine", engine.json),
      ("supersedes", supersedes?.json),
    ])
  }

  /// kg CO2e of the credits that are retired; others count for nothing.
  package var offsetKg: Int { offsets.filter { $0.state == "retired" }.map(\.kg).reduce(0, +) }

  /// kg CO2e of the footprint that no retired credit balances; never negative.
  package var residualKg: ExactDecimal {
    // Credits are whole tonnes of one claim, and their sum stays within the range of the total.
    let rest = (try? inventory.totalKg.subtracting(ExactDecimal(offsetKg))) ?? .zero
    return rest.isNegative ? .zero : rest
  }
}

extension ClaimContents.RuleProfile {
  fileprivate var json: JSONOutput {
    [
      "id": .string(id), "version": .integer(version), "standard": .string(standard),
      "digest": .string(digest.text),
    ]
  }
}

extension ClaimContents.Subject {
  fileprivate var json: JSONOutput {
    .present([
      ("kind", .string(kind)), ("name", .string(name)), ("entity", .text(entity)),
      ("boundary", .text(boundary)), ("approach", .string(approach)),
      ("functions", .text(functions)),
    ])
  }
}

extension ClaimContents.InventoryFigures {
  fileprivate var json: JSONOutput {
    [
      "scope2Basis": .string(scope2Basis), "totalKg": .decimal(totalKg),
      "totalLocationKg": .decimal(totalLocationKg), "totalMarketKg": .decimal(totalMarketKg),
      "byScope": .array(byScope.map { ["scope": .string($0.scope), "kg": .decimal($0.kg)] }),
      "byCategory": .array(
        byCategory.map {
          .present([
            ("scope", .integer($0.scope)), ("category", $0.category.map(JSONOutput.integer)),
            ("kg", .decimal($0.kg)),
          ])
        }),
      "byGas": .array(
        byGas.map {
          [
            "gas": .string($0.gas), "basket": .string($0.basket), "massKg": .decimal($0.massKg),
            "kg": .decimal($0.kg),
          ]
        }),
      "biogenicCO2Kg": .decimal(biogenicCO2Kg), "outsideKyotoKg": .decimal(outsideKyotoKg),
      "gwp": .string(gwp), "framework": .string(framework),
      "rows": [
        "read": .integer(rows.read), "accepted": .integer(rows.accepted),
        "rejected": .integer(rows.rejected),
      ],
      "lineCount": .integer(lineCount), "linesDigest": .string(linesDigest.text),
    ]
  }
}

extension ClaimContents.FactorUse {
  fileprivate var json: JSONOutput {
    .present([
      ("version", .string(version)), ("digest", .string(digest.text)),
      ("userDigest", .text(userDigest?.text)),
      (
        "rowsUsed",
        .array(
          rows.map {
            .present([
              ("id", .string($0.id)), ("value", .string($0.value)), ("unit", .string($0.unit)),
              ("source", .string($0.source)), ("grade", .text($0.grade)),
              ("users", $0.isUsers ? .bool(true) : nil),
            ])
          })
      ),
    ])
  }
}

extension ClaimContents.Offset {
  fileprivate var json: JSONOutput {
    .present([
      ("programme", .string(programme)), ("project", .text(project)),
      ("vintage", vintage.map(JSONOutput.period)), ("block", .string(block)),
      ("first", .string(first)), ("last", .string(last)), ("serial", .string(serial)),
      ("kg", .integer(kg)), ("state", .string(state)), ("retiredOn", retiredOn.map(JSONOutput.day)),
      ("beneficiary", .text(beneficiary)), ("purpose", .text(purpose)),
      ("evidence", .text(evidence)),
      ("ledger", ["origin": .string(ledger.origin), "index": .integer(ledger.index)]),
    ])
  }
}

extension ClaimContents.RuleVerdict {
  fileprivate var json: JSONOutput {
    .present([
      ("rule", .string(rule)), ("verdict", .string(verdict)), ("clause", .text(clause)),
      ("observed", .object(observed.map { ($0.name, .string($0.value)) })),
      ("limit", .text(limit)), ("due", due.map(JSONOutput.day)),
      ("refs", refs.isEmpty ? nil : .array(refs.map(JSONOutput.string))),
    ])
  }
}

extension ClaimContents.Decision {
  fileprivate var json: JSONOutput {
    .present([
      ("rule", .string(rule)), ("by", .text(by)), ("on", .day(on)), ("note", .text(note)),
      ("digest", .text(digest)), ("accepts", .bool(accepts)),
    ])
  }
}

extension ClaimContents.Engine {
  fileprivate var json: JSONOutput {
    [
      "name": .string(name), "version": .string(version), "rounding": .string(rounding),
    ]
  }
}

extension ClaimContents.DocumentReference {
  /// An object of id and digest.
  var json: JSONOutput { ["id": .string(id), "digest": .string(digest.text)] }
}

extension JSONOutput {
  /// A decimal in quotes, in its only form.
  static func decimal(_ number: ExactDecimal) -> JSONOutput { .string(number.description) }

  /// A day.
  static func day(_ day: CalendarDate) -> JSONOutput { .string(day.description) }

  /// First and last day.
  static func period(_ period: Period) -> JSONOutput {
    ["from": .day(period.from), "to": .day(period.to)]
  }

  /// Text, or nothing where there is none.
  static func text(_ text: String?) -> JSONOutput? {
    guard let text, !text.isEmpty else { return nil }
    return .string(text)
  }
}
