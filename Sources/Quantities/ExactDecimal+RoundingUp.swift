extension ExactDecimal {
  /// The smallest multiple of `step` that is not below the number: 1 000.4 with a step of 1000 is
  /// 2000, and -0.4 is 0. The step is above zero. Throws `.overflow` when it does not fit.
  package func roundedUp(toMultipleOf step: Int) throws(ArithmeticError) -> ExactDecimal {
    precondition(step > 0)
    let exact = Ratio(self)
    let divisor = exact.denominator.multipliedReportingOverflow(by: Int128(step))
    if divisor.overflow { throw .overflow }
    let (quotient, rest) = exact.numerator.quotientAndRemainder(dividingBy: divisor.partialValue)
    let count = rest > 0 ? quotient + 1 : quotient
    let multiple = count.multipliedReportingOverflow(by: Int128(step))
    if multiple.overflow { throw .overflow }
    return try ExactDecimal(coefficient: multiple.partialValue, scale: 0)
  }
}
