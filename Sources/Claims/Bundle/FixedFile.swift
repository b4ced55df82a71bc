/// A file that is the same in every bundle of this version; a verifier demands its bytes.
package struct FixedFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// What is wrong when the bytes are others.
  package let code: ClaimCode

  /// All of them.
  package static let all = [
    FixedFile(path: BundleLayout.context, bytes: ClaimContext.bytes, code: .docContext),
    FixedFile(path: BundleLayout.schema, bytes: ClaimSchema.bytes, code: .docSchema),
  ]
}
