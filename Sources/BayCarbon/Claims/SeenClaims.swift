import Claims
import OffsetLedger
import Quantities
import StrictJSON

/// What a reader has seen before: claims that were accepted with the units they use, the newest
/// checkpoint of each ledger, and what was said later of claims and certificates. With it the same
/// retirement in two claims is found, a ledger that was cut off or written anew, and news that somebody
/// leaves out.
package struct SeenClaims: Sendable {
  /// The value of `schema`.
  package static let schema = "baycarbon/seen/1"

  /// A claim that was accepted.
  struct Claim: Sendable {
    let id: String
    let digest: String
    /// The DID of its issuer: a claim takes the place of another one of the same issuer only.
    let issuer: String
    /// The digest of the claim whose place it takes.
    let supersedes: String?
    let units: [Units]
  }

  /// Units by programme and number.
  struct Units: Sendable {
    let programme: String
    let block: String
    let first: String
    let last: String
  }

  private(set) var claims: [Claim] = []
  private(set) var checkpoints: [(origin: String, size: Int, root: String)] = []
  /// Signed status documents, with the digest of the claim or certificate that each is about.
  private(set) var news: [(about: String, document: String)] = []

  /// Nothing was seen yet.
  package init() {}

  /// The newest checkpoint of a ledger.
  func checkpoint(of origin: String) -> (size: Int, root: String)? {
    checkpoints.first { $0.origin.utf8.elementsEqual(origin.utf8) }.map { ($0.size, $0.root) }
  }

  /// The units of a claim that other claims use, with the ids of these. A claim may use those of the
  /// one whose place it takes, of the one before that, and so on, all of one issuer.
  func otherUses(
    of offsets: [ClaimStatement.Offset], by digest: DocumentDigest, of issuer: String,
    superseding: ClaimContents.DocumentReference?
  ) -> [(offset: ClaimStatement.Offset, claim: String)] {
    var own: Set = [digest.text]
    var next = superseding?.digest.text
    while let earlier = claims.first(where: { $0.digest == next && $0.issuer == issuer }),
      own.insert(earlier.digest).inserted
    {
      next = earlier.supersedes
    }
    let others = claims.filter { !own.contains($0.digest) }
      .flatMap { claim in claim.units.map { (id: claim.id, place: $0.place) } }
    return offsets.compactMap { offset in
      let mine = Units(offset).place
      return others.first { mine.overlaps($0.place) }.map { (offset, $0.id) }
    }
  }

  /// The claim of the same issuer that takes the place of one; nil when none does that the reader has
  /// accepted.
  func successor(of digest: DocumentDigest, by issuer: String) -> String? {
    claims.first { $0.supersedes == digest.text && $0.issuer == issuer }?.id
  }

  /// The status documents about a claim or certificate.
  func news(about digest: DocumentDigest) -> [[UInt8]] {
    news.filter { $0.about == digest.text }.map { Array($0.document.utf8) }
  }

  /// Takes over a status document whose signature holds.
  mutating func note(_ document: [UInt8], about digest: DocumentDigest) {
    let text = String(decoding: document, as: UTF8.self)
    if news.contains(where: { $0.about == digest.text && $0.document.utf8.elementsEqual(text.utf8) }
    ) {
      return
    }
    news.append((digest.text, text))
  }

  /// Takes over a claim that was accepted, and what its ledger looked like.
  mutating func accept(
    _ id: String, digest: DocumentDigest, of issuer: String,
    superseding: ClaimContents.DocumentReference?, _ offsets: [ClaimStatement.Offset],
    checkpoint: (origin: String, size: Int, root: String)?
  ) {
    if !claims.contains(where: { $0.digest == digest.text }) {
      claims.append(
        Claim(
          id: id, digest: digest.text, issuer: issuer, supersedes: superseding?.digest.text,
          units: offsets.map(Units.init)))
    }
    guard let checkpoint else { return }
    if let known = self.checkpoint(of: checkpoint.origin), known.size >= checkpoint.size { return }
    checkpoints.removeAll { $0.origin.utf8.elementsEqual(checkpoint.origin.utf8) }
    checkpoints.append(checkpoint)
  }
}

extension SeenClaims.Units {
  init(_ offset: ClaimStatement.Offset) {
    self.init(
      programme: offset.programme, block: offset.block, first: offset.first, last: offset.last)
  }

  /// Where they are in the numbers of their programme.
  var place: Place {
    guard let code = Programme(rawValue: programme), let first = Ordinal(first),
      let last = Ordinal(last), let range = UnitRange(first, last),
      let scope = SerialBlock.scope(of: code, block: block)
    else { return .unknown(self) }
    return .numbers("\(programme) \(scope)", range)
  }

  /// Units in a form that can be compared.
  enum Place {
    /// Numbers in a scope in which the programme gives each number once.
    case numbers(String, UnitRange)
    /// A programme that is not known: only the same text is the same units.
    case unknown(SeenClaims.Units)

    /// Whether two have a unit in common.
    func overlaps(_ other: Place) -> Bool {
      switch (self, other) {
      case (.numbers(let scope, let range), .numbers(let otherScope, let second)):
        scope == otherScope && range.overlaps(second)
      case (.unknown(let units), .unknown(let second)): units == second
      default: false
      }
    }
  }
}

extension SeenClaims.Units: Equatable {}

extension SeenClaims {
  /// The file.
  package var text: String {
    CanonicalJSON.text([
      "schema": .string(Self.schema),
      "claims": .array(
        claims.map { claim in
          .object(
            [
              ("id", JSONOutput.string(claim.id)), ("digest", .string(claim.digest)),
              ("issuer", .string(claim.issuer)),
              (
                "units",
                .array(
                  claim.units.map {
                    [
                      "programme": .string($0.programme), "block": .string($0.block),
                      "first": .string($0.first), "last": .string($0.last),
                    ]
                  })
              ),
            ] + (claim.supersedes.map { [("supersedes", .string($0))] } ?? []))
        }),
      "checkpoints": .array(
        checkpoints.map {
          [
            "origin": .string($0.origin), "size": .integer($0.size), "root": .string($0.root),
          ]
        }),
      "news": .array(
        news.map { ["about": .string($0.about), "document": .string($0.document)] }),
    ]) + "\n"
  }

  /// Reads the file; nil when it is none.
  package init?(_ bytes: [UInt8]) {
    guard let root = try? JSONNode(parsing: bytes), case .object(let object) = root.value,
      object.text("schema") == Self.schema, let claims = object.objects("claims"),
      let checkpoints = object.objects("checkpoints")
    else { return nil }
    for claim in claims {
      guard let id = claim.text("id"), let digest = claim.text("digest"),
        let issuer = claim.text("issuer"), let units = claim.objects("units")
      else { return nil }
      let read = units.compactMap { unit -> Units? in
        guard let programme = unit.text("programme"), let block = unit.text("block"),
          let first = unit.text("first"), let last = unit.text("last")
        else { return nil }
        return Units(programme: programme, block: block, first: first, last: last)
      }
      guard read.count == units.count else { return nil }
      self.claims.append(
        Claim(
          id: id, digest: digest, issuer: issuer, supersedes: claim.text("supersedes"), units: read)
      )
    }
    for checkpoint in checkpoints {
      guard let origin = checkpoint.text("origin"), let size = checkpoint.integer("size"),
        let root = checkpoint.text("root"), size >= 0
      else { return nil }
      self.checkpoints.append((origin, size, root))
    }
    for item in object.objects("news") ?? [] {
      guard let about = item.text("about"), let document = item.text("document") else { return nil }
      news.append((about, document))
    }
  }
}
