import Quantities

extension Rule {
  /// The sentence of the declaration has its slots, and they say what the data say: subject,
  /// entity, PAS 2060, who validated; for an achievement its day and the start of the period, for
  /// a commitment the target date and the end of its period. Wording for consumers stands beside
  /// it and not in its place. PAS 2060:2014 clause 10 and annex A: the slots are grade A, their
  /// exact wording is not tested.
  ///
  /// The day of the achievement has no counterpart among the data but that of an event; it must
  /// not lie after the declaration.
  package static let pas2060Wording = Rule(
    "PAS2060-10-WORDING", .pas2060, clause: "10", grade: .a,
    needs: [.wording, .period, .declarationDate],
    reasons: ["complete": 1, "incomplete": 1, "differs": 1, "consumers-only": 0], judge: judge)

  /// A slot of the sentence by its place in the manifest.
  private struct Slot {
    let name: String
    let isStated: Bool
    /// Whether it says what the data say; nil where the data say nothing.
    let agrees: Bool?

    init<Content: Equatable>(_ name: String, _ said: Content?, _ known: Content?) {
      self.init(name, said, agrees: known.map { said == $0 })
    }

    init<Content>(_ name: String, _ said: Content?, agrees: Bool?) {
      self.name = "declaration.wording.\(name)"
      isStated = said != nil
      self.agrees = agrees
    }
  }

  private static func judge(_ claim: NeutralityCase) -> Judgement {
    guard let wording = claim.declaration.wording else { return .missing(.wording) }
    let slots = commonSlots(of: wording, claim) + datedSlots(of: wording, claim)
    let missing = slots.filter { !$0.isStated || $0.agrees == nil }.map(\.name)
    let different = slots.filter { $0.isStated && $0.agrees == false }.map(\.name)
    let seen: Observations = [
      "slots": .count(slots.count), "missing": .list(missing), "different": .list(different),
    ]
    let limit = "missing = 0, different = 0"
    if !missing.isEmpty {
      return Judgement(.fail, "incomplete", .list(missing), observed: seen, limit: limit)
    }
    if !different.isEmpty {
      return Judgement(.fail, "differs", .list(different), observed: seen, limit: limit)
    }
    if wording.keepsFormalSentence == false {
      return Judgement(.fail, "consumers-only", observed: seen, limit: limit)
    }
    return Judgement(.pass, "complete", .count(slots.count), observed: seen, limit: limit)
  }

  private static func commonSlots(of wording: WordingSummary, _ claim: NeutralityCase) -> [Slot] {
    let isCited = wording.standard.map { $0.contains("PAS 2060") || $0.contains("PAS2060") }
    // A self-validation names the entity, or itself.
    let own = [claim.subject.entity, ValidationSummary.Kind.selfValidation.rawValue]
    let validators =
      [claim.validation.body] + (claim.validation.kind == .selfValidation ? own : [])
    let known = validators.compactMap(\.self)
    return [
      Slot("subject", wording.subject, claim.subject.name),
      Slot("entity", wording.entity, claim.subject.entity),
      Slot("standard", wording.standard, agrees: isCited ?? false),
      Slot(
        "validator", wording.validator,
        agrees: known.isEmpty ? nil : wording.validator.map(known.contains) ?? false),
    ]
  }

  private static func datedSlots(of wording: WordingSummary, _ claim: NeutralityCase) -> [Slot] {
    var slots: [Slot] = []
    if claim.claimsAchievement {
      let agrees: Bool? =
        if let day = claim.event?.neutralOn {
          wording.achievedOn == day
        } else if let said = wording.achievedOn {
          claim.declaration.date.map { said <= $0 }
        } else {
          nil
        }
      slots.append(Slot("achieved_on", wording.achievedOn, agrees: agrees))
      slots.append(Slot("period_from", wording.periodFrom, claim.applicationPeriod?.from))
    }
    if claim.claimsCommitment {
      slots.append(Slot("target_date", wording.targetDate, claim.plan?.targetDate))
      slots.append(Slot("period_to", wording.periodTo, claim.promisedUntil))
    }
    return slots
  }
}

extension Need {
  fileprivate static let wording = Need("declaration.wording") { $0.declaration.wording != nil }
}
