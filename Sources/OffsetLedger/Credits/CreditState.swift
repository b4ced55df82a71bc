/// Where a credit stands. Only ``retired`` counts for a claim.
package enum CreditState: String, Hashable, Sendable, CaseIterable {
  /// Bought forward, not issued yet.
  case contracted
  /// In the account of the project's developer.
  case issued
  /// In our account or that of a broker.
  case held
  /// On the way between accounts.
  case inTransfer = "in_transfer"
  /// Earmarked to a claim, still active.
  case reserved
  /// Used for good, for a stated beneficiary.
  case retired
  /// Taken out for another reason: conversion, national registry, error, excess.
  case cancelled
  /// Pooled against reversal, not tradable.
  case buffer
  /// Cancelled from the pool after a reversal.
  case bufferCancelled = "buffer_cancelled"
  /// The project is under review.
  case suspended
  /// Was retired and was found to be excess or withdrawn later.
  case impaired

  /// The states that follow this one; there is no other edge.
  package var successors: [CreditState] {
    switch self {
    case .contracted: [.issued, .cancelled]
    case .issued: [.held, .buffer, .cancelled]
    case .held: [.inTransfer, .reserved, .cancelled]
    case .inTransfer: [.held, .cancelled]
    case .reserved: [.retired, .held, .cancelled]
    case .retired: [.impaired]
    case .cancelled, .buffer, .bufferCancelled, .suspended, .impaired: []
    }
  }

  /// The states in which a credit may be when the ledger first hears of it: all but those that
  /// name a claim or a use, which need entries of their own.
  package static let openings: [CreditState] = [
    .contracted, .issued, .held, .inTransfer, .buffer, .bufferCancelled, .suspended,
  ]
}
