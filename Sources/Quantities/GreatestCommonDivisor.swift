/// The greatest common divisor by halving and subtracting (Stein's algorithm), which needs no
/// 128-bit division. The divisor of zero and x is x.
func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
  if first == 0 { return second }
  if second == 0 { return first }
  let commonTwos = min(first.trailingZeroBitCount, second.trailingZeroBitCount)
  var odd = first >> first.trailingZeroBitCount
  var other = second
  while other != 0 {
    other >>= other.trailingZeroBitCount
    if odd > other { swap(&odd, &other) }
    other -= odd
  }
  return odd << commonTwos
}
