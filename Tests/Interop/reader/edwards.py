"""Points of small order on the curve of Ed25519, found by arithmetic and not by a table."""

P = 2**255 - 19
D = -121665 * pow(121666, -1, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def _point(encoded):
    """The point of 32 bytes, read leniently; None when no point has that y."""
    y = (int.from_bytes(encoded, "little") & (2**255 - 1)) % P
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT_OF_MINUS_ONE % P
    return (x, y) if x * x % P == square else None


def _doubled(point):
    x, y = point
    cross = D * x * x * y * y % P
    return (2 * x * y * pow(1 + cross, -1, P) % P, (y * y + x * x) * pow(1 - cross, -1, P) % P)


def is_of_small_order(encoded):
    """Whether eight times the point is the neutral point. The sign of x changes nothing of that."""
    point = _point(encoded)
    if point is None:
        return False
    for _ in range(3):
        point = _doubled(point)
    return point == (0, 1)
