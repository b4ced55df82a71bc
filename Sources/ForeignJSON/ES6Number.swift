import StrictJSON

/// A number in the form ECMAScript gives a double (ECMA-262 section 6.1.6.1.20), which is how
/// RFC 8785 section 3.2.2.3 defines the canonical form of a JSON number.
///
/// The standard defines that form through a binary floating-point number, so one occurs here, in a
/// module that nothing on the way to a figure may import.
struct ES6Number {
  /// The canonical text, such as `1e+21`, `0.000001` or `-5e-324`.
  let text: String

  /// Rounds a number to the nearest double, ties to even, and formats it; nil when it is beyond
  /// the range of a double. A number too small for a double is `0`, as in ECMAScript.
  init?(_ number: JSONNumber) {
    guard let value = Double(number.text), value.isFinite else { return nil }
    self.init(value)
  }

  /// Formats a finite double.
  init(_ value: Double) {
    // `-0` has no sign in ECMAScript.
    if value == 0 {
      text = "0"
      return
    }
    let decimal = ShortestDecimal(value.magnitude)
    text = (value < 0 ? "-" : "") + decimal.ecmaScriptText
  }
}

/// The shortest digits that identify a double: the value is `0.digits x 10^exponent`.
private struct ShortestDecimal {
  let digits: String
  let exponent: Int

  /// Takes the digits from the description of the standard library, which are the shortest that
  /// read back as the same double and the closest among those. Its layout is not ECMAScript's.
  init(_ value: Double) {
    let parts = value.description.split(separator: "e", maxSplits: 1)
    let mantissa = parts[0].split(separator: ".", maxSplits: 1)
    let fraction = mantissa.count == 2 ? mantissa[1] : ""
    let all = mantissa[0] + fraction
    let significant = all.drop { $0 == "0" }
    let written = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    exponent = written + mantissa[0].count - (all.count - significant.count)
    digits = String(significant.reversed().drop { $0 == "0" }.reversed())
  }

  /// The layout of ECMA-262 section 6.1.6.1.20, with n = `exponent` and k = `digits.count`.
  var ecmaScriptText: String {
    let count = digits.count
    if count <= exponent, exponent <= 21 {
      return digits + String(repeating: "0", count: exponent - count)
    }
    if 0 < exponent, exponent <= 21 {
      return digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    }
    if -6 < exponent, exponent <= 0 {
      return "0." + String(repeating: "0", count: -exponent) + digits
    }
    let power = exponent - 1
    let mantissa = count == 1 ? digits : digits.prefix(1) + "." + digits.dropFirst(1)
    return mantissa + "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
  }
}
