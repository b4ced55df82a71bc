import ActivityData
import Claims
import Cryptography
import EmissionFactors
import Inventory
import Neutrality
import OffsetLedger
import Quantities
import Reports

/// The figures of a claim from those of an inventory, a ledger and an assessment: the same values in
/// the form in which they are signed.
enum ClaimFigures {
  static func subject(
    _ subject: SubjectSummary, _ manifest: Manifest
  ) -> ClaimContents.Subject {
    ClaimContents.Subject(
      kind: manifest.subject.kind, name: manifest.subject.name, entity: subject.entity,
      boundary: subject.boundary ?? manifest.boundary.description,
      approach: manifest.boundary.approach, functions: subject.functions)
  }

  static func inventory(
    _ result: InventoryResult, basis: Scope2Basis, linesDigest: DocumentDigest
  ) throws(ArithmeticError) -> ClaimContents.InventoryFigures {
    let (totals, control) = (result.totals, result.control)
    let breakdown = Breakdown(result)
    let location = try totals.totalLocationKg()
    let market = try totals.totalMarketKg()
    return ClaimContents.InventoryFigures(
      scope2Basis: basis == .market ? "market" : "location",
      totalKg: basis == .market ? market : location, totalLocationKg: location,
      totalMarketKg: market,
      byScope: [
        ("1", totals.scope1Kg), ("2-location", totals.scope2LocationKg),
        ("2-market", totals.scope2MarketKg), ("3", totals.scope3Kg),
      ],
      byCategory: try breakdown.categories().map { ($0.scope, $0.category, $0.kg) },
      byGas: try breakdown.gases().map { ($0.gas, $0.basket.rawValue, $0.massKg, $0.kg) },
      biogenicCO2Kg: totals.biogenicCO2Kg, outsideKyotoKg: totals.outsideKyotoKg,
      gwp: result.gwp.rawValue, framework: result.manifest.framework.rawValue,
      rows: (control.rowsRead, control.rowsAccepted, control.rowsRejected),
      lineCount: result.lines.count, linesDigest: linesDigest)
  }

  /// The digest of the file of lines, without the file.
  static func linesDigest(_ lines: ResultLines, threads: Int) -> DocumentDigest {
    var hash = SHA256()
    _ = ResultCSV.write(lines, threads: threads) { part in
      hash.update(part)
      return true
    }
    return DocumentDigest(finished: hash.finish())
  }

  static func factors(
    _ result: InventoryResult, _ calculated: Outcome
  ) -> ClaimContents.FactorUse {
    var rows: [String: FactorRow] = [:]
    for plan in result.lines.plans {
      for row in plan.match.rows + plan.match.properties { rows[row.id] = row }
      for row in plan.market?.residual?.rows ?? [] { rows[row.id] = row }
    }
    let ordered = rows.values.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return ClaimContents.FactorUse(
      version: result.factorVersion, digest: digest(calculated.factorsDigest),
      userDigest: calculated.userFactorsDigest.map(digest),
      rows: ordered.map {
        ClaimContents.FactorUse.Row(
          id: $0.id, value: $0.valueText, unit: $0.unit.description, source: $0.source,
          grade: $0.grade?.rawValue, isUsers: $0.isUsers)
      })
  }

  private static func digest(_ text: String) -> DocumentDigest {
    guard let digest = DocumentDigest(text) else {
      preconditionFailure("a digest of ours has another form")
    }
    return digest
  }

  static func offset(_ record: CreditRecord, origin: String) -> ClaimContents.Offset {
    let (units, use) = (record.block.units, record.retirement)
    return ClaimContents.Offset(
      programme: units.programme.rawValue, project: record.deposit.facts.project,
      vintage: record.deposit.facts.vintage?.period, block: units.block,
      first: units.range.first.digits, last: units.range.last.digits, serial: record.serial,
      kg: units.kilograms, state: record.block.state.rawValue, retiredOn: use?.on,
      beneficiary: use?.beneficiary, purpose: use?.purpose,
      evidence: record.evidence?.digest.description,
      ledger: (origin, record.block.changed))
  }

  static func verdict(_ ruling: Ruling) -> ClaimContents.RuleVerdict {
    let judgement = ruling.judgement
    return ClaimContents.RuleVerdict(
      rule: ruling.rule.id, verdict: ruling.verdict.rawValue, clause: ruling.rule.clause,
      observed: judgement.observed.all.map { ($0.name, $0.value.exactText) },
      limit: judgement.limit, due: judgement.due, refs: judgement.refs)
  }

  static func decision(_ decision: ReviewerDecision) -> ClaimContents.Decision {
    ClaimContents.Decision(
      rule: decision.rule, by: decision.reviewer, on: decision.on, note: decision.note,
      digest: decision.digest, accepts: decision.accepts)
  }
}
