import Quantities

/// Credits of which a rule finds the same. The first slot of its reason is the list of them.
struct CreditGroup {
  let verdict: Verdict
  let reason: String
  let credits: [CreditSummary]
  /// The slots behind the first.
  let slots: [Value]
  /// The documents to look at; the evidence of the credits where there are none.
  let documents: [DocumentReference?]
  let due: CalendarDate?

  init(
    _ verdict: Verdict, _ reason: String, _ credits: [CreditSummary], _ slots: Value...,
    documents: [DocumentReference?] = [], due: CalendarDate? = nil
  ) {
    self.verdict = verdict
    self.reason = reason
    self.credits = credits
    self.slots = slots
    self.documents = documents
    self.due = due
  }

  /// Credits that come right by themselves as long as the claim may wait, and fail afterwards: by
  /// the reason `open`, which also tells the day, or `late`.
  static func waiting(
    _ claim: NeutralityCase, _ credits: [CreditSummary], open: String = "open", late: String
  ) -> CreditGroup {
    guard let due = RetirementClock.deadline(of: claim), claim.asOf <= due else {
      return CreditGroup(.fail, late, credits)
    }
    return CreditGroup(.pending, open, credits, .date(due), due: due)
  }

  /// What a judgement on it rests on.
  fileprivate var refs: [String] {
    let documents = documents.compactMap(\.?.digest)
    let evidence = documents.isEmpty ? credits.compactMap(\.evidence?.digest) : documents
    return credits.map(\.id) + (verdict == .evidence ? evidence : [])
  }

  /// Its name among what was observed: `noBuffer` for `no-buffer`.
  fileprivate var name: String {
    let words = reason.split(separator: "-")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension Judgement {
  /// The worst of the groups that have credits, and the first of several with that verdict; it
  /// names the credits of all of them. Without any, a pass for the reason `otherwise`.
  ///
  /// Observed are the number of credits and of those in each group, and what is handed in.
  static func on(
    _ credits: [CreditSummary], _ groups: [CreditGroup], observed: Observations = [:],
    limit: String? = nil, otherwise reason: String, _ slots: Value...
  ) -> Judgement {
    var seen: Observations = ["credits": .count(credits.count)]
    for group in groups { seen = seen.adding([group.name: .count(group.credits.count)]) }
    seen = seen.adding(observed)
    let found = groups.filter { !$0.credits.isEmpty }
    let worst = Verdict.overall(found.map(\.verdict))
    let those = found.filter { $0.verdict == worst }
    guard let first = those.first else {
      return Judgement(
        .pass, Reason(reason, slots), observed: seen, limit: limit, refs: credits.map(\.id))
    }
    var known: Set<String> = []
    let refs = those.flatMap(\.refs).filter { known.insert($0).inserted }
    return Judgement(
      worst, Reason(first.reason, [.list(first.credits.map(\.id))] + first.slots), observed: seen,
      limit: limit, due: first.due, refs: refs)
  }
}
