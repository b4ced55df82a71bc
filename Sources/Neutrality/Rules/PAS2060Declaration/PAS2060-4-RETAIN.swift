import Quantities

extension Rule {
  /// Evidence is kept while the status is valid and six years more: six calendar years after the
  /// later of the end of the period and the end of the commitment. PAS 2060:2014 clause 4.2.2,
  /// grade A.
  package static let pas2060Retain = Rule(
    "PAS2060-4-RETAIN", .pas2060, clause: "4", locator: "4.2.2", grade: .a,
    needs: [.lastDay, .retainedUntil],
    reasons: ["kept": 2, "purged-after": 2, "too-short": 2, "purged": 2], judge: judge)

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    let ends = [claim.applicationPeriod?.to, claim.promisedUntil].compactMap(\.self)
    guard let end = ends.max() else { return .missing(.lastDay) }
    let due = end.adding(years: 6)
    let (kept, purged) = (claim.declaration.retainedUntil, claim.declaration.purgedOn)
    func judgement(_ verdict: Verdict, _ key: String, _ day: CalendarDate) -> Judgement {
      Judgement(
        verdict, key, .date(day), .date(due),
        observed: [
          "validUntil": .date(end), "retainedUntil": .date(kept), "purgedOn": .date(purged),
        ], limit: "retainedUntil >= \(due), purgedOn >= \(due)")
    }
    if let purged, purged < due { return judgement(.fail, "purged", purged) }
    if let kept {
      return kept < due ? judgement(.fail, "too-short", kept) : judgement(.pass, "kept", kept)
    }
    if let purged { return judgement(.pass, "purged-after", purged) }
    return .missing(.retainedUntil)
  }
}

extension Need {
  fileprivate static let retainedUntil = Need("declaration.retained_until") {
    $0.declaration.retainedUntil != nil
  }
}
