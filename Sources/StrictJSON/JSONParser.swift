extension JSONNode {
  /// How deep arrays and objects may be nested: `[[1]]` has depth 2.
  public static let depthLimit = 64

  /// Parses a JSON document by RFC 8259, strictly.
  ///
  /// Beyond the grammar: the bytes are valid UTF-8 without a byte order mark, no object has two
  /// members of the same name, no escape stands for half a surrogate pair, and nesting ends at
  /// `depthLimit`. The first error ends the parse; bad UTF-8 anywhere is reported before any
  /// other error.
  ///
  /// - Parameter bytes: The whole document.
  /// - Throws: `JSONSyntaxError` with the place and the reason.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    try checkEncoding(of: bytes)
    var parser = JSONParser(bytes)
    self = try parser.parseDocument()
  }
}

/// A recursive descent over bytes that are valid UTF-8.
struct JSONParser {
  let bytes: [UInt8]
  var offset = 0
  /// Where `position` stands: line ends occur in white space only, continuation bytes in
  /// strings only, so these are all that must be kept up to date.
  private var line = 1
  private var lineStart = 0
  var continuationBytesInLine = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var position: JSONPosition {
    JSONPosition(
      line: line, column: offset - lineStart - continuationBytesInLine + 1, offset: offset)
  }

  /// The byte to be read next; nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func parseDocument() throws(JSONSyntaxError) -> JSONNode {
    skipWhitespace()
    let node = try parseValue()
    skipWhitespace()
    if next != nil {
      throw error(.trailing, "nothing may follow the value, found \(found)")
    }
    return node
  }

  private mutating func skipWhitespace() {
    while let byte = next, JSONByte.isWhitespace(byte) {
      offset += 1
      if byte == JSONByte.lineFeed {
        line += 1
        lineStart = offset
        continuationBytesInLine = 0
      }
    }
  }

  private mutating func parseValue() throws(JSONSyntaxError) -> JSONNode {
    let start = position
    guard let byte = next else { throw unexpected("a value") }
    switch byte {
    case JSONByte.openBrace: return JSONNode(.object(try parseObject()), at: start)
    case JSONByte.openBracket: return JSONNode(.array(try parseArray()), at: start)
    case JSONByte.quote: return JSONNode(.string(try parseString()), at: start)
    case JSONByte.minus, JSONByte.plus, JSONByte.point, JSONByte.zero...JSONByte.zero + 9:
      return JSONNode(.number(try parseNumber()), at: start)
    default: return JSONNode(try parseWord(), at: start)
    }
  }

  private mutating func parseWord() throws(JSONSyntaxError) -> JSONValue {
    let start = offset
    while let byte = next, isLetter(byte) { offset += 1 }
    let word = bytes[start..<offset]
    if word.elementsEqual("true".utf8) { return .bool(true) }
    if word.elementsEqual("false".utf8) { return .bool(false) }
    if word.elementsEqual("null".utf8) { return .null }
    offset = start
    if word.isEmpty { throw unexpected("a value") }
    let text = String(decoding: word.prefix(20), as: UTF8.self)
    throw error(.unexpected, "a value is expected here, found `\(text)`")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func parseArray() throws(JSONSyntaxError) -> [JSONNode] {
    try enter()
    var elements: [JSONNode] = []
    skipWhitespace()
    if next == JSONByte.closeBracket {
      leave()
      return elements
    }
    while true {
      skipWhitespace()
      elements.append(try parseValue())
      skipWhitespace()
      if next == JSONByte.closeBracket { break }
      guard next == JSONByte.comma else { throw unexpected("`,` or `]`") }
      offset += 1
    }
    leave()
    return elements
  }

  private mutating func parseObject() throws(JSONSyntaxError) -> JSONObject {
    try enter()
    var object = JSONObject()
    skipWhitespace()
    if next == JSONByte.closeBrace {
      leave()
      return object
    }
    while true {
      skipWhitespace()
      object.append(try parseMember(of: object))
      skipWhitespace()
      if next == JSONByte.closeBrace { break }
      guard next == JSONByte.comma else { throw unexpected("`,` or `}`") }
      offset += 1
    }
    leave()
    return object
  }

  private mutating func parseMember(
    of object: borrowing JSONObject
  ) throws(JSONSyntaxError) -> JSONObject.Member {
    let start = position
    guard next == JSONByte.quote else { throw unexpected("a name in double quotes") }
    let name = try parseString()
    if let first = object.member(name) {
      throw JSONSyntaxError(
        .duplicateName, at: start,
        "the name `\(name)` is used twice in one object, first at \(first.namePosition)")
    }
    skipWhitespace()
    guard next == JSONByte.colon else { throw unexpected("`:`") }
    offset += 1
    skipWhitespace()
    return JSONObject.Member(name: name, namePosition: start, node: try parseValue())
  }

  /// Passes an opening bracket.
  private mutating func enter() throws(JSONSyntaxError) {
    guard depth < JSONNode.depthLimit else {
      throw error(.depth, "arrays and objects are nested deeper than \(JSONNode.depthLimit)")
    }
    depth += 1
    offset += 1
  }

  /// Passes a closing bracket.
  private mutating func leave() {
    depth -= 1
    offset += 1
  }
}

extension JSONParser {
  /// An error at the byte to be read next.
  func error(_ code: JSONSyntaxError.Code, _ message: String) -> JSONSyntaxError {
    JSONSyntaxError(code, at: position, message)
  }

  /// The error for a byte that does not fit, or for the end of the text.
  func unexpected(_ expected: String) -> JSONSyntaxError {
    if next == nil { return error(.end, "the text ends where \(expected) is expected") }
    return error(.unexpected, "\(expected) is expected here, found \(found)")
  }

  /// The character to be read next, for a message.
  var found: String {
    guard
      let scalar = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
        .unicodeScalars.first
    else { return "the end of the text" }
    return describe(scalar)
  }
}

/// A character as a message shows it: itself, and its number when it is not plain ASCII.
func describe(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? number : "`\(scalar)`" }
  return "`\(scalar)` (\(number))"
}
