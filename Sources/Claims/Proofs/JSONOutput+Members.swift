import StrictJSON

extension JSONOutput {
  /// The members, when it is an object.
  var members: [(String, JSONOutput)]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The value of a member, compared byte by byte; nil when there is none.
  func member(_ name: String) -> JSONOutput? {
    members?.first { $0.0.utf8.elementsEqual(name.utf8) }?.1
  }

  /// The object without a member, and with another one in its place when one is given.
  func replacing(_ name: String, with value: JSONOutput?) -> JSONOutput {
    var members = (members ?? []).filter { !$0.0.utf8.elementsEqual(name.utf8) }
    if let value { members.append((name, value)) }
    return .object(members)
  }
}
