import Findings
import Quantities
import StrictJSON

/// Reads a trust list strictly: unknown members, wrong roles, keys that do not fit their owner and
/// days that do not exist are findings with places.
///
/// Codes: those of StrictJSON, and `trust.schema`, `trust.id`, `trust.role`, `trust.key`,
/// `trust.date`.
package struct TrustListReader {
  private let file: String
  private let bytes: [UInt8]
  private let noteKeyProblem: (String) -> String?
  private var findings: [Finding] = []

  /// The longest list that is read, in bytes.
  package static let sizeLimit = 16 << 20

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file as the user would name it.
  ///   - bytes: What it holds.
  ///   - noteKeyProblem: Tells what is wrong with a verifier key of notes; nil when it is good. The
  ///     form belongs to the ledger.
  /// - Returns: The list, nil when there are findings, and the findings in the order of the text.
  package static func read(
    file: String, bytes: [UInt8], noteKeyProblem: @escaping (String) -> String?
  ) -> (list: TrustList?, findings: [Finding]) {
    var reader = TrustListReader(file: file, bytes: bytes, noteKeyProblem: noteKeyProblem)
    let list = reader.read()
    let findings = reader.findings.inReportOrder()
    return (findings.isEmpty ? list : nil, findings)
  }

  private init(file: String, bytes: [UInt8], noteKeyProblem: @escaping (String) -> String?) {
    self.file = file
    self.bytes = bytes
    self.noteKeyProblem = noteKeyProblem
  }

  private mutating func read() -> TrustList? {
    let root: JSONNode
    do throws(JSONSyntaxError) {
      guard bytes.count <= Self.sizeLimit else {
        throw JSONSyntaxError(.size, at: .start, "a trust list of \(bytes.count) bytes")
      }
      root = try JSONNode(parsing: bytes)
    } catch {
      report(
        error.code.rawValue, error.message, error.position, "mend the text there; it is JSON")
      return nil
    }
    guard case .object(let object) = root.value else {
      report(
        "trust.schema", "the trust list is \(root.value.kind), expected an object", root.position,
        "write {\"schema\": \"\(TrustList.schema)\", \"issuers\": []}")
      return nil
    }
    let reader = ObjectReader(object, at: root.position)
    if let schema = reader.requiredString("schema"), schema != TrustList.schema {
      report(
        "trust.schema", "the schema is `\(schema)`, expected `\(TrustList.schema)`",
        object["schema"]?.position, "write \"schema\": \"\(TrustList.schema)\"")
    }
    let entries = reader.requiredObjects("issuers") ?? []
    let issuers = entries.compactMap { issuer($0) }
    refuseRepeats(entries)
    reader.rejectUnknown()
    for problem in reader.problems {
      report(
        problem.code.rawValue, problem.message, problem.position,
        problem.remedy ?? "write it as the field table says")
    }
    return TrustList(issuers: issuers)
  }

  private mutating func issuer(_ reader: ObjectReader) -> TrustedIssuer? {
    let id = reader.requiredString("id")
    let name = reader.requiredString("name")
    let organisation = reader.optionalString("organisation")
    let roles = roles(reader)
    let profiles = reader.optionalStrings("profiles") ?? []
    if let roles {
      let isCertifier = roles.contains(.certifier)
      if isCertifier == profiles.isEmpty {
        report(
          "trust.role",
          isCertifier
            ? "a certifier without `profiles` is accredited for nothing"
            : "`profiles` are for certifiers only",
          (reader.object["profiles"] ?? reader.object["roles"])?.position,
          isCertifier ? "list the profiles, such as \"iso14068-1\"" : "take them away")
      }
    }
    let owner = owner(id, roles, reader)
    let entries = reader.requiredObjects("keys") ?? []
    if entries.isEmpty, reader.object["keys"] != nil {
      report(
        "trust.key", "`\(reader.path(of: "keys"))` holds no key", reader.object["keys"]?.position,
        "add the key and its first day")
    }
    let keys = entries.compactMap { key($0, of: owner) }
    guard let id, let name, let roles else { return nil }
    return TrustedIssuer(
      id: id, name: name, organisation: organisation, roles: roles, profiles: profiles, keys: keys)
  }

  /// Whose keys are read.
  private enum Owner {
    case credentials(DID)
    case notes(String)
  }

  private mutating func roles(_ reader: ObjectReader) -> Set<TrustRole>? {
    guard let texts = reader.requiredStrings("roles") else { return nil }
    var roles: Set<TrustRole> = []
    for text in texts {
      guard let role = TrustRole(rawValue: text) else {
        report(
          "trust.role", "`\(text.shortened)` is no role", reader.object["roles"]?.position,
          "write one of \(TrustRole.allCases.map(\.rawValue).joined(separator: ", "))")
        return nil
      }
      roles.insert(role)
    }
    if roles.isEmpty || Set(roles.map(\.signsCredentials)).count == 2 {
      report(
        "trust.role",
        roles.isEmpty
          ? "there is no role" : "one key for claims or certificates and for notes",
        reader.object["roles"]?.position, "list the party twice, each with its own id and key")
      return nil
    }
    return roles
  }

  private mutating func owner(
    _ id: String?, _ roles: Set<TrustRole>?, _ reader: ObjectReader
  ) -> Owner? {
    guard let id, let role = roles?.first else { return nil }
    guard role.signsCredentials else { return .notes(id) }
    do throws(ClaimProblem) {
      return .credentials(try DID(parsing: id))
    } catch {
      report("trust.id", error.message, reader.object["id"]?.position, error.remedy)
      return nil
    }
  }

  private mutating func key(_ reader: ObjectReader, of owner: Owner?) -> TrustedKey? {
    // Asked for in any case, so that neither name is taken for an unknown member.
    let multikey = reader.optionalString("multikey")
    let vkey = reader.optionalString("vkey")
    let from = date(reader, reader.requiredString("from"), "from")
    let to = date(reader, reader.optionalString("to"), "to")
    var revoked: TrustedKey.Revocation?
    if let reader = reader.optionalObject("revoked") { revoked = revocation(reader) }
    if let from, let to, to < from {
      report(
        "trust.date", "`to` is before `from`", reader.object["to"]?.position, "swap the two days")
    }
    guard let owner else { return nil }
    let value =
      switch owner {
      case .credentials(let did): credentialKey(multikey, did, isAlone: vkey == nil, reader)
      case .notes(let name): noteKey(vkey, name, isAlone: multikey == nil, reader)
      }
    guard let value, let from else { return nil }
    return TrustedKey(value, from: from, to: to, revocation: revoked)
  }

  private mutating func credentialKey(
    _ text: String?, _ did: DID, isAlone: Bool, _ reader: ObjectReader
  ) -> TrustedKey.Value? {
    guard let text, isAlone else {
      report(
        "trust.key", "`\(reader.path)` needs a `multikey` and no `vkey`", reader.position,
        "write \"multikey\": \"z6Mk...\", the public key of \(did)")
      return nil
    }
    do throws(ClaimProblem) {
      let key = try Multikey(parsing: text)
      if case .key(let own) = did.method, own != key {
        report(
          "trust.key", "`\(text)` is another key than that of \(did)",
          reader.object["multikey"]?.position, "write \"multikey\": \"\(own.text)\"")
      }
      return .multikey(key)
    } catch {
      report("trust.key", error.message, reader.object["multikey"]?.position, error.remedy)
      return nil
    }
  }

  private mutating func noteKey(
    _ text: String?, _ name: String, isAlone: Bool, _ reader: ObjectReader
  ) -> TrustedKey.Value? {
    guard let text, isAlone else {
      report(
        "trust.key", "`\(reader.path)` needs a `vkey` and no `multikey`", reader.position,
        "write \"vkey\": \"\(name)+...\", the verifier key of its notes")
      return nil
    }
    let belongs = text.utf8.starts(with: (name + "+").utf8)
    if let problem = noteKeyProblem(text) ?? (belongs ? nil : "the key is not one of `\(name)`") {
      report(
        "trust.key", problem, reader.object["vkey"]?.position,
        "copy the key again from whoever published it")
      return nil
    }
    return .note(text)
  }

  private mutating func revocation(_ reader: ObjectReader) -> TrustedKey.Revocation? {
    let on = date(reader, reader.requiredString("on"), "on")
    guard let text = reader.requiredString("reason") else { return nil }
    guard let reason = TrustedKey.RevocationReason(rawValue: text) else {
      report(
        "trust.key", "`\(text.shortened)` is no reason", reader.object["reason"]?.position,
        "write compromised or retired")
      return nil
    }
    return on.map { TrustedKey.Revocation(on: $0, reason: reason) }
  }

  private mutating func date(
    _ reader: ObjectReader, _ text: String?, _ name: String
  ) -> CalendarDate? {
    guard let text else { return nil }
    if let date = try? CalendarDate(parsing: text) { return date }
    report(
      "trust.date", "`\(text.shortened)` is no day", reader.object[name]?.position,
      "write it as 2025-01-31")
    return nil
  }

  private mutating func refuseRepeats(_ entries: [ObjectReader]) {
    var seen: Set<[UInt8]> = []
    for entry in entries {
      guard case .string(let id)? = entry.object["id"]?.value else { continue }
      if !seen.insert(Array(id.utf8)).inserted {
        report(
          "trust.id", "`\(id.shortened)` is listed twice", entry.object["id"]?.position,
          "put the keys and roles into one entry")
      }
    }
  }

  private mutating func report(
    _ code: String, _ message: String, _ position: JSONPosition?, _ remedy: String
  ) {
    findings.append(
      Finding(
        .error, code, message,
        at: SourceLocation(file: file, line: position?.line, column: position?.column),
        excerpt: position?.excerpt(from: bytes), remedy: remedy))
  }
}
