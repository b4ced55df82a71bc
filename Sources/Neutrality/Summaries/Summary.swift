/// What a rule may look at: plain values, handed in by the caller.
///
/// Every fact that can be unknown is optional or an empty list: missing is never zero. A summary
/// is made empty and filled:
///
/// ```
/// let credit = CreditSummary { $0.programme = "VCS"; $0.kg = 1000; $0.state = .retired }
/// ```
package protocol Summary: Hashable, Sendable {
  /// Nothing is known.
  init()
}

extension Summary {
  /// Makes an empty summary and fills it.
  package init(_ fill: (inout Self) throws -> Void) rethrows {
    self.init()
    try fill(&self)
  }
}
