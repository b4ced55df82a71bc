import Quantities
import StrictJSON

/// What the issuer of a claim says of it after it was issued.
package struct StatusContents: Sendable {
  /// What became of a claim.
  package enum Status: String, Sendable, CaseIterable {
    /// It does not hold any more, for good.
    case revoked
    /// It is not to be relied on until further notice.
    case suspended
    /// It holds again after a suspension.
    case reinstated
    /// Another claim has taken its place.
    case superseded
  }

  /// The version of the format.
  package static let profile = "baycarbon/status/1"

  package var claim: ClaimContents.DocumentReference
  package var status: Status
  /// From which day on.
  package var on: CalendarDate
  package var reason: String
  /// The claim that takes its place.
  package var supersededBy: ClaimContents.DocumentReference?

  package init(
    claim: ClaimContents.DocumentReference, status: Status, on: CalendarDate, reason: String,
    supersededBy: ClaimContents.DocumentReference?
  ) {
    self.claim = claim
    self.status = status
    self.on = on
    self.reason = reason
    self.supersededBy = supersededBy
  }

  /// The member `credentialSubject`.
  package var json: JSONOutput {
    .present([
      ("type", ["CarbonClaimStatus"]), ("profile", .string(Self.profile)), ("claim", claim.json),
      ("status", .string(status.rawValue)), ("on", .day(on)), ("reason", .string(reason)),
      ("supersededBy", supersededBy?.json),
    ])
  }

  /// The shape of the subject.
  package static let shape = DocumentShape.object([
    .member("type", .list(.word(["CarbonClaimStatus"])), "always the same word"),
    .member("profile", .word([profile]), "the version of the format"),
    .member("claim", ClaimShape.reference, "the claim it is about"),
    .member("status", .word(Status.allCases.map(\.rawValue)), "what became of it"),
    .member("on", .day, "from which day on"),
    .member("reason", .text, "why"),
    .optional("supersededBy", ClaimShape.reference, "the claim that takes its place"),
  ])
}
