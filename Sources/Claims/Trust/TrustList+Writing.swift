import Quantities
import StrictJSON

extension TrustList {
  /// The file, for people to read and edit.
  package var text: String {
    PrettyJSON.text([
      "schema": .string(Self.schema), "issuers": .array(issuers.map(Self.output)),
    ])
  }

  private static func output(_ issuer: TrustedIssuer) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("id", .string(issuer.id)), ("name", .string(issuer.name)),
    ]
    if let organisation = issuer.organisation {
      members.append(("organisation", .string(organisation)))
    }
    let roles = TrustRole.allCases.filter(issuer.roles.contains)
    members.append(("roles", .array(roles.map { .string($0.rawValue) })))
    if !issuer.profiles.isEmpty {
      members.append(("profiles", .array(issuer.profiles.map { .string($0) })))
    }
    members.append(("keys", .array(issuer.keys.map(output))))
    return .object(members)
  }

  private static func output(_ key: TrustedKey) -> JSONOutput {
    var members: [(String, JSONOutput)] =
      switch key.value {
      case .multikey(let key): [("multikey", .string(key.text))]
      case .note(let text): [("vkey", .string(text))]
      }
    members.append(("from", .string(key.from.description)))
    if let to = key.to { members.append(("to", .string(to.description))) }
    if let revocation = key.revocation {
      members.append(
        (
          "revoked",
          [
            "on": .string(revocation.on.description),
            "reason": .string(revocation.reason.rawValue),
          ]
        ))
    }
    return .object(members)
  }
}
