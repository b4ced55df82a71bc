/// Where the separators of a typed number stand: `1,234.5` is the groups `1`, `234` and `5` with
/// the separators `,` and `.` between them.
struct DigitLayout {
  private let groups: [ArraySlice<UInt8>]
  private let separators: [UInt8]

  /// Nil when there is anything but digits, commas, points and spaces.
  init?(_ bytes: ArraySlice<UInt8>) {
    var groups: [ArraySlice<UInt8>] = []
    var separators: [UInt8] = []
    var start = bytes.startIndex
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        continue
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: " "):
        groups.append(bytes[start..<index])
        separators.append(byte)
        start = index + 1
      default:
        return nil
      }
    }
    groups.append(bytes[start...])
    self.groups = groups
    self.separators = separators
  }

  var hasNoDigits: Bool { groups.allSatisfy(\.isEmpty) }

  private var endsInPoint: Bool { separators.last == Self.point }

  /// The groups before the decimal point.
  var wholeGroups: ArraySlice<ArraySlice<UInt8>> { endsInPoint ? groups.dropLast() : groups[...] }

  /// The digits after the decimal point.
  var fraction: ArraySlice<UInt8> { endsInPoint ? groups[groups.count - 1] : [] }

  /// Throws unless the whole number is ungrouped or in groups of three with one kind of
  /// separator.
  func check() throws(DecimalSyntaxError) {
    if hasCommaAsDecimalPoint { throw .commaAsDecimalPoint }
    let grouping = endsInPoint ? separators.dropLast() : separators[...]
    guard let kind = grouping.first else { return }
    if kind == Self.point {
      // `1.234.567` is grouped by points; `1.2.3` is no number.
      throw Self.areGroupsOfThree(groups[...]) ? .misplacedGrouping : .notANumber
    }
    guard grouping.allSatisfy({ $0 == kind }), Self.areGroupsOfThree(wholeGroups),
      wholeGroups.first?.first != UInt8(ascii: "0")
    else { throw .misplacedGrouping }
  }

  /// Whether the only comma, at the end of the separators, can only be meant as decimal point:
  /// what it parts is not a group of three (`1234,5`, `12,5`), begins with zero (`0,500`), or is
  /// itself grouped by another separator (`1.234,5`).
  private var hasCommaAsDecimalPoint: Bool {
    guard separators.last == Self.comma,
      separators.dropLast().allSatisfy({ $0 != Self.comma })
    else { return false }
    let whole = groups.dropLast()
    let after = groups[groups.count - 1]
    if separators.count > 1 { return Self.areGroupsOfThree(whole) && !after.isEmpty }
    let before = groups[0]
    if after.isEmpty { return false }
    return before.isEmpty || before.first == UInt8(ascii: "0") || before.count > 3
      || after.count == 1
  }

  private static func areGroupsOfThree(_ groups: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = groups.first else { return false }
    return 1...3 ~= first.count && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")
}
